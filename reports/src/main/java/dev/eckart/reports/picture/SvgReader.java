package dev.eckart.reports.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the SVG of figures: lines, paths, rectangles and text, each with classes. Whatever else there is, is told: a
 * picture that lacks something would say something else.
 */
final class SvgReader {

    private static final double SIZE = 14;
    private static final Pattern SLANT =
            Pattern.compile("translate\\(([-\\d.]+) ([-\\d.]+)\\) rotate\\(([-\\d.]+)\\)");

    private final String svg;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private StyleSheet styles;
    private String title = "";
    private int width;
    private int height;

    SvgReader(String svg) throws UndrawableException {
        this.svg = svg;
        this.styles = new StyleSheet("");
    }

    /** All of the picture. */
    Sheet sheet() throws UndrawableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader element = factory.createXMLStreamReader(new StringReader(svg));
            while (element.hasNext()) {
                if (element.next() == XMLStreamConstants.START_ELEMENT) {
                    read(element);
                }
            }
        } catch (XMLStreamException e) {
            throw new UndrawableException("the SVG cannot be read: " + e.getMessage());
        }
        return new Sheet(width, height, title, text.toString(), marks);
    }

    private void read(XMLStreamReader element) throws XMLStreamException, UndrawableException {
        switch (element.getLocalName()) {
            case "svg" -> {
                width = length(element, "width");
                height = length(element, "height");
            }
            case "title" -> title = element.getElementText();
            case "desc" -> element.getElementText();
            case "style" -> styles = new StyleSheet(element.getElementText());
            case "line" -> add(element, line(element));
            case "path" -> add(element, PathReader.read(value(element, "d")));
            case "rect" -> add(element, rectangle(element));
            case "text" -> text(element);
            default -> throw new UndrawableException("the SVG has the element <" + element.getLocalName()
                    + ">; expected one of line, path, rect and text");
        }
    }

    private void add(XMLStreamReader element, Path2D shape) throws UndrawableException {
        allow(element, Set.of("class", "d", "x", "y", "x1", "y1", "x2", "y2", "width", "height"));
        marks.addAll(ink(element).marks(shape));
    }

    private Ink ink(XMLStreamReader element) {
        String classes = element.getAttributeValue(null, "class");
        return new Ink(styles.of(element.getLocalName(),
                classes == null || classes.isBlank() ? Set.of() : Set.of(classes.strip().split(" +", -1))));
    }

    private static Path2D line(XMLStreamReader element) throws UndrawableException {
        Path2D line = new Path2D.Double();
        line.moveTo(number(element, "x1"), number(element, "y1"));
        line.lineTo(number(element, "x2"), number(element, "y2"));
        return line;
    }

    private static Path2D rectangle(XMLStreamReader element) throws UndrawableException {
        return new Path2D.Double(new Rectangle2D.Double(
                number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height")));
    }

    private void text(XMLStreamReader element) throws XMLStreamException, UndrawableException {
        allow(element, Set.of("class", "x", "y", "text-anchor", "transform"));
        AffineTransform place = place(element);
        String anchor = element.getAttributeValue(null, "text-anchor");
        Ink ink = ink(element);
        String words = element.getElementText();
        text.append(words);
        double before = switch (anchor) {
            case null -> 0;
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> throw new UndrawableException("text-anchor is \"" + anchor + "\"; expected middle or end");
        };
        place.translate(-before * Letters.width(words, SIZE), 0);
        Path2D outlines = Letters.outlines(words, SIZE);
        outlines.transform(place);
        marks.addAll(ink.marks(outlines));
    }

    private static AffineTransform place(XMLStreamReader element) throws UndrawableException {
        String transform = element.getAttributeValue(null, "transform");
        if (transform == null) {
            return AffineTransform.getTranslateInstance(number(element, "x"), number(element, "y"));
        }
        Matcher slant = SLANT.matcher(transform);
        if (!slant.matches()) {
            throw new UndrawableException(
                    "transform is \"" + transform + "\"; expected translate(x y) rotate(degrees)");
        }
        double angle = StrictMath.toRadians(number("rotate", slant.group(3)));
        AffineTransform place = AffineTransform.getTranslateInstance(
                number("translate", slant.group(1)), number("translate", slant.group(2)));
        place.rotate(StrictMath.cos(angle), StrictMath.sin(angle));
        return place;
    }

    private static void allow(XMLStreamReader element, Set<String> known) throws UndrawableException {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (!known.contains(element.getAttributeLocalName(i))) {
                throw new UndrawableException("<" + element.getLocalName() + "> has the attribute "
                        + element.getAttributeLocalName(i) + "; expected one of "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    private static String value(XMLStreamReader element, String attribute) throws UndrawableException {
        String value = element.getAttributeValue(null, attribute);
        if (value == null) {
            throw new UndrawableException("<" + element.getLocalName() + "> has no " + attribute);
        }
        return value;
    }

    private static int length(XMLStreamReader element, String attribute) throws UndrawableException {
        double length = number(element, attribute);
        if (!(length >= 1 && length <= Integer.MAX_VALUE)) {
            throw new UndrawableException(attribute + " is " + value(element, attribute) + "; expected 1 or more");
        }
        return (int) length;
    }

    private static double number(XMLStreamReader element, String attribute) throws UndrawableException {
        return number(attribute, value(element, attribute));
    }

    /** The number that an attribute or a property is. */
    static double number(String name, String text) throws UndrawableException {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new UndrawableException(name + " is \"" + text + "\"; expected a number");
        }
    }
}
