package nl.vanregelsnaarruimte.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Our own models in the dialect of Flowable: the same tasks, gateways, timers, calls and tables. What it has no word for
 * becomes what its users write: a thrown message a service task, and a table's inputs variables of the process.
 */
final class FlowableModels {

    private static final String ROAD = "classpath*:bpmn/{proposal,mandate,pilot,evaluation}.bpmn";
    private static final String TABLES = "classpath*:bpmn/{eligibility,reporting}.dmn";

    private static final Map<Pattern, String> PROCESS = new LinkedHashMap<>();
    private static final Map<Pattern, String> TABLE = new LinkedHashMap<>();

    static {
        PROCESS.put(Pattern.compile("http://camunda.org/schema/1.0/bpmn"), "http://flowable.org/bpmn");
        PROCESS.put(Pattern.compile("execution\\.processBusinessKey"), "execution.processInstanceBusinessKey");
        PROCESS.put(
                Pattern.compile("(?s)<bpmn:intermediateThrowEvent (id=\"\\w+\""
                        + " name=\"[^\"]+\")>((?:(?!</bpmn:inter).)*?)<bpmn:messageEventDefinition"
                        + " (camunda:expression=\"[^\"]+\") />\\s*</bpmn:intermediateThrowEvent>"),
                "<bpmn:serviceTask $1 $3>$2</bpmn:serviceTask>");
        PROCESS.put(Pattern.compile("<bpmn:messageEventDefinition camunda:expression=\"[^\"]+\" />"), "");
        // a decision over a decision: to its gain it need not ask
        PROCESS.put(
                Pattern.compile(
                        "(?s)<bpmn:businessRuleTask (id=\"\\w+\" name=\"[^\"]+\") camunda:decisionRef=\"legal-check\""
                                + "[^>]*>(.*?)<bpmn:extensionElements>.*?</bpmn:extensionElements>(.*?)</bpmn:businessRuleTask>"),
                "<bpmn:serviceTask $1 camunda:expression=\"\\${'NO'}\" camunda:resultVariable=\"legalCheck\">"
                        + "$2$3</bpmn:serviceTask>");
        PROCESS.put(
                Pattern.compile(
                        "(?s)<bpmn:businessRuleTask (id=\"\\w+\" name=\"[^\"]+\") camunda:decisionRef=\"([^\"]+)\""
                                + "[^>]*>(.*?)<bpmn:extensionElements>.*?</bpmn:extensionElements>(.*?)</bpmn:businessRuleTask>"),
                "<bpmn:serviceTask $1 camunda:type=\"dmn\">$3<bpmn:extensionElements>"
                        + "<camunda:field name=\"decisionTableReferenceKey\"><camunda:string>$2</camunda:string>"
                        + "</camunda:field></bpmn:extensionElements>$4</bpmn:serviceTask>");
        PROCESS.put(
                Pattern.compile("(?s)(calledElement=\"MandateProcess\"[^>]*>(?:(?!</bpmn:callActivity).)*?)"
                        + "<camunda:in businessKey=\"[^\"]+\" />"),
                "$1<camunda:out source=\"mandate\" target=\"mandate\" />");
        PROCESS.put(Pattern.compile("<camunda:in businessKey=\"[^\"]+\" />"), "");
        PROCESS.put(
                Pattern.compile("camunda:calledElementBinding=\"deployment\""), "camunda:inheritBusinessKey=\"true\"");
        TABLE.put(Pattern.compile("<text>(\"[A-Z_]+\")(?:, \"[A-Z_]+\")+</text>"), "<text>$1</text>");
        TABLE.put(Pattern.compile("typeRef=\"integer\""), "typeRef=\"number\"");
    }

    private FlowableModels() {}

    /** Names and texts of what is to be deployed. */
    static Map<String, String> all() throws IOException {
        Map<String, String> models = new LinkedHashMap<>();
        read(models, ROAD, PROCESS);
        read(models, TABLES, TABLE);
        return models;
    }

    private static void read(Map<String, String> models, String where, Map<Pattern, String> words) throws IOException {
        for (String name : where.replaceAll(".*\\{|}.*", "").split(",", -1)) {
            String file = where.replaceAll("\\{.*}", name);
            for (Resource model : new PathMatchingResourcePatternResolver().getResources(file)) {
                String text = new String(model.getInputStream().readAllBytes(), UTF_8);
                for (Map.Entry<Pattern, String> word : words.entrySet()) {
                    text = word.getKey().matcher(text).replaceAll(word.getValue());
                }
                models.put(file.replaceAll(".*/", ""), text);
            }
        }
    }
}
