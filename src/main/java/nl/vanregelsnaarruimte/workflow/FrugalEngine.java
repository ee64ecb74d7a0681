package nl.vanregelsnaarruimte.workflow;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Makes the engine ask and write only what this application needs: each round trip is time of somebody who waits. */
@Component
class FrugalEngine extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // a step that failed for good is found by its jobs
        engine.setCreateIncidentOnFailedJobEnabled(false);
        engine.setCustomPreBPMNParseListeners(List.of(new TaskGroups()));
        engine.setDmnEngineConfiguration(RememberedFeel.decisions());
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getSqlSessionFactory()
                .getConfiguration()
                .addInterceptor(new StandingFacts());
    }
}
