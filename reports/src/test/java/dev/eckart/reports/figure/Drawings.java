package dev.eckart.reports.figure;

import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.SquaredError;
import dev.eckart.reports.fabricated.Fabricated;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What tests read off drawings. */
final class Drawings {

    private Drawings() { }

    /** Results of the squared error, which has bounds. */
    static Fabricated results() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
    }

    static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    /** An attribute of all elements of a style, in order. */
    static List<String> all(Drawing drawing, String element, String style, String attribute) {
        var found = parsed(drawing.svg()).getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element each = (Element) found.item(i);
            if (each.getAttribute("class").equals(style)) {
                values.add(attribute.isEmpty() ? each.getTextContent() : each.getAttribute(attribute));
            }
        }
        return values;
    }
}
