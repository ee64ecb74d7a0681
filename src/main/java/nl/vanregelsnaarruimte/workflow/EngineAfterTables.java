package nl.vanregelsnaarruimte.workflow;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Makes the engine wait for Flyway, which makes its tables. */
@Component
class EngineAfterTables implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : new String[] {"processEngineConfigurationImpl", "processEngineFactoryBean"}) {
            if (beans.containsBeanDefinition(name)) {
                beans.getBeanDefinition(name).setDependsOn("flywayInitializer");
            }
        }
    }
}
