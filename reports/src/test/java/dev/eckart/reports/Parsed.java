package dev.eckart.reports;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What another implementation of Markdown reads. */
public final class Parsed {

    private Parsed() { }

    /** Table by table, row by row with the heading first, the text of each cell. */
    public static List<List<List<String>>> tables(String markdown) {
        List<List<List<String>>> tables = new ArrayList<>();
        parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    tables.add(new ArrayList<>());
                }
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                switch (node) {
                    case TableRow _ -> tables.getLast().add(new ArrayList<>());
                    case TableCell cell -> tables.getLast().getLast().add(text(cell));
                    default -> { }
                }
                visitChildren(node);
            }
        });
        return tables;
    }

    /** The text of each heading. */
    public static List<String> headings(String markdown) {
        List<String> headings = new ArrayList<>();
        parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(text(heading));
            }
        });
        return headings;
    }

    /** The whole text. */
    public static String text(String markdown) {
        return text(parse(markdown));
    }

    /** Code and links have their own classes: their text would be missing here, so that a test sees them. */
    private static String text(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                words.append('\n');
            }
        });
        return words.toString().strip();
    }

    private static Node parse(String markdown) {
        return Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    }
}
