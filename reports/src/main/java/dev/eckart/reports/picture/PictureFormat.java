package dev.eckart.reports.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a figure's file may be. All are made from the SVG of the figure, in its light colours; the same SVG gives the
 * same bytes, on every machine: letters are outlines of ours, no fonts are asked for.
 */
public enum PictureFormat {

    /** As it is drawn; text is text, in the viewer's font. */
    SVG("svg") {
        @Override
        public byte[] of(String svg) {
            return svg.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String boxes(String svg) {
            return "";
        }
    },

    /** Pixels on white, twice as many in each direction as the SVG has units. */
    PNG("png") {
        @Override
        public byte[] of(String svg) throws UndrawableException {
            return PngFile.of(Raster.of(new SvgReader(svg).sheet()));
        }
    },

    /** One page of the size of the picture, of paths that stay sharp; for LaTeX. */
    PDF("pdf") {
        @Override
        public byte[] of(String svg) throws UndrawableException {
            return PdfFile.of(new SvgReader(svg).sheet());
        }
    };

    private final String label;

    PictureFormat(String label) {
        this.label = label;
    }

    /** What it is called, which is how its files end. */
    public String label() {
        return label;
    }

    /** The format that is called so. */
    public static Optional<PictureFormat> named(String label) {
        return Stream.of(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    /** What all are called. */
    public static List<String> labels() {
        return Stream.of(values()).map(PictureFormat::label).toList();
    }

    /**
     * The path of a figure in this format.
     *
     * @param svgPath the path of its SVG
     */
    public String path(String svgPath) {
        return svgPath.replaceFirst("\\.svg$", "." + label);
    }

    /**
     * A whole file.
     *
     * @param svg a figure as this program draws it: lines, paths, rectangles and text, with classes of a style sheet
     * @throws UndrawableException if there is anything else in it, as there may be in a figure of a plugin
     */
    public abstract byte[] of(String svg) throws UndrawableException;

    /**
     * The letters of a figure that have no shape here, each once: they are boxes.
     *
     * @throws UndrawableException as {@link #of} does
     */
    public String boxes(String svg) throws UndrawableException {
        return Letters.unknown(new SvgReader(svg).sheet().words());
    }
}
