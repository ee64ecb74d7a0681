package nl.vanregelsnaarruimte;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Names beans by their full class, so that modules can't get in each other's way; only what the diagrams call, the
 * {@code …Tasks}, keeps its short name.
 */
class BeanNames extends AnnotationBeanNameGenerator {

    @Override
    public String generateBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
        String shortName = super.generateBeanName(definition, registry);
        return shortName.endsWith("Tasks")
                ? shortName
                : FullyQualifiedAnnotationBeanNameGenerator.INSTANCE.generateBeanName(definition, registry);
    }
}
