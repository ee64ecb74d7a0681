package nl.vanregelsnaarruimte.workflow;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.VanRegelsNaarRuimte;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.w3c.dom.Element;

/** What a diagram asks of a class of ours: a bean, one of its methods and so many arguments. */
record BeanCall(String bean, String method, int arguments) {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^()]*)\\)");
    private static final SpringBootApplication NAMES =
            VanRegelsNaarRuimte.class.getAnnotation(SpringBootApplication.class);
    private static final Map<String, Class<?>> BEANS = beans();

    static Stream<BeanCall> of(Drawing drawing) {
        return drawing.all("*")
                .flatMap(BeanCall::expressions)
                .flatMap(BeanCall::parse)
                .distinct();
    }

    /** Every text of the element itself that the engine works out. */
    private static Stream<String> expressions(Element element) {
        Stream<String> text = element.getElementsByTagName("*").getLength() == 0
                ? Stream.of(element.getTextContent())
                : Stream.empty();
        return Stream.concat(text, Drawing.attributes(element).map(attribute -> attribute.getValue()))
                .filter(value -> value.contains("${") || value.contains("#{"));
    }

    static Stream<BeanCall> parse(String expression) {
        return CALL.matcher(expression)
                .results()
                .map(found -> new BeanCall(found.group(1), found.group(2), count(found.group(3))));
    }

    private static int count(String arguments) {
        return arguments.isBlank() ? 0 : arguments.split(",").length;
    }

    /** The engine finds a public method only in a public class. */
    boolean isAnswered() {
        Class<?> type = BEANS.get(bean);
        return type != null
                && Modifier.isPublic(type.getModifiers())
                && Arrays.stream(type.getMethods())
                        .anyMatch(candidate ->
                                candidate.getName().equals(method) && candidate.getParameterCount() == arguments);
    }

    private static Map<String, Class<?>> beans() {
        SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(registry);
        scanner.setBeanNameGenerator(BeanUtils.instantiateClass(NAMES.nameGenerator()));
        scanner.scan("nl.vanregelsnaarruimte");
        return Arrays.stream(registry.getBeanDefinitionNames())
                .filter(name ->
                        registry.getBeanDefinition(name).getBeanClassName().startsWith("nl."))
                .collect(Collectors.toMap(
                        name -> name,
                        name -> load(registry.getBeanDefinition(name).getBeanClassName())));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, BeanCall.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
