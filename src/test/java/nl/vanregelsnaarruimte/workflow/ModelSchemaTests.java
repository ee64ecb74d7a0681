package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThatNoException;

import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The diagrams and tables are what the standards say they are, so every tool reads them. */
class ModelSchemaTests {

    private static final Schema BPMN = schema("bpmn/schema/BPMN20.xsd");
    private static final Schema DMN = schema("dmn/schema/DMN13.xsd");

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void acceptsADiagram(Drawing drawing) {
        assertThatNoException().isThrownBy(() -> BPMN.newValidator().validate(new DOMSource(drawing.xml())));
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#decisions")
    void acceptsATable(Drawing drawing) {
        assertThatNoException().isThrownBy(() -> DMN.newValidator().validate(new DOMSource(drawing.xml())));
    }

    private static Schema schema(String path) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(ModelSchemaTests.class.getResource("/org/camunda/bpm/model/" + path));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
