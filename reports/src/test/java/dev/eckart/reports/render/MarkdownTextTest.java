package dev.eckart.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "a|b", "`code`", "<script>alert(1)</script>", "*stars* and _lines_", "# no heading", "- no item", "1. no item",
        "[no](link)", "![no](image)", "a\\|b\\", "&amp; &lt;", "~~gone~~", "+ plus", "> quote", "===", "---", "12) no"
    })
    void readsAsTheTextThatItIs(String text) {
        Node read = Parser.builder().build().parse(MarkdownText.escaped(text));
        String plain = TextContentRenderer.builder().build().render(read);
        assertEquals(text, plain.strip());
    }

    @Test
    void lineBreaksAndControlCharactersBecomeSpaces() {
        assertEquals("a b c", MarkdownText.escaped("a\nb\u0007\r\nc\u2028"));
    }
}
