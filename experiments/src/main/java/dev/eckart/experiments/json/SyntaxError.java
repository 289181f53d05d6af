package dev.eckart.experiments.json;

import dev.eckart.components.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in a user's words what the JSON library stumbled over, and where the mistake is: a missing comma, say, is behind
 * the last token and not at the next one.
 */
final class SyntaxError {

    private static final Pattern WORD = Pattern.compile("[-+.\\p{L}\\p{N}_]+");

    private static final Pattern KEY = Pattern.compile("\"(?:[^\"\\\\\r\n]|\\\\.)*+\"\\s*+:");
    private static final String WHITE = " \t\r\n";
    private static final String ESCAPE = "character escape";

    private final Source source;
    private final String text;
    private final Collection<Integer> open;
    private final JacksonException cause;
    private final int at;

    /** @param token where the token starts that was being read, for causes that do not say where they are */
    SyntaxError(Source source, Collection<Integer> open, TokenStreamLocation token, JacksonException cause) {
        this.source = source;
        this.text = source.text();
        this.open = open;
        this.cause = cause;
        TokenStreamLocation place = Optional.ofNullable(cause.getLocation()).orElse(token);
        this.at = Math.clamp(place.getCharOffset(), 0, text.length());
    }

    void report(Diagnostics diagnostics) {
        if (cause instanceof StreamConstraintsException) {
            report(word(at), "a number of this length is refused", diagnostics);
        } else if (says("string value") || says("in property name") || says(ESCAPE)) {
            reportString(diagnostics);
        } else if (cause instanceof UnexpectedEndOfInputException || at == text.length()) {
            reportEnd(diagnostics);
        } else if (says("numeric value") || says("Non-standard token") || says("Unrecognized token")) {
            reportWord(diagnostics);
        } else {
            reportCharacter(diagnostics);
        }
    }

    private void reportString(Diagnostics diagnostics) {
        int quote = openingQuote();
        if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
            int end = Math.max(quote + 1, Math.min(at, text.length()));
            report(source.token(quote, end), "the text that starts here has no closing \"", diagnostics);
        } else if (says(ESCAPE)) {
            report(source.token(text.lastIndexOf('\\', at), at + 1),
                    "no valid escape in a text; a backslash itself is written \\\\", diagnostics);
        } else {
            report(source.token(at, at + 1),
                    "a control character in a text is written as an escape, such as \\t or \\n", diagnostics);
        }
    }

    private void reportEnd(Diagnostics diagnostics) {
        int end = endOfTokenBefore(text.length());
        String inside = open.stream().findFirst()
                .map(start -> "the file ends within the " + kind(start) + " that starts at "
                        + source.token(start, start))
                .orElse("the file ends too early");
        report(source.token(end, end), inside, diagnostics);
    }

    private void reportWord(Diagnostics diagnostics) {
        Origin.InFile word = word(at);
        String found = text.substring(word.start(), word.start() + word.length());
        String near = Nearest.to(found, List.of("true", "false", "null")).map(name -> "; did you mean " + name + "?")
                .orElse(", expected a number, a text in double quotes, true, false or null");
        boolean number = found.matches("[-+.]?[0-9].*|[-+]?(NaN|Infinity|inf|nan)|[-+.]*");
        String verdict = number ? " is no JSON number" : " is no JSON value" + near;
        report(word, Found.printable(found) + verdict, diagnostics);
    }

    private void reportCharacter(Diagnostics diagnostics) {
        int before = endOfTokenBefore(at);
        char here = text.charAt(at);
        if (here == '/' || here == '#') {
            report(source.token(at, at + 1), "JSON has no comments", diagnostics);
        } else if (here == '\'' || "“”„‘’«»`".indexOf(here) >= 0) {
            report(source.token(at, at + 1), "keys and texts stand in double quotes: \"", diagnostics);
        } else if (here == ',') {
            report(source.token(at, at + 1), "a comma too many", diagnostics);
        } else if (before > 0 && text.charAt(before - 1) == ',' && endsSomething()) {
            report(source.token(before - 1, before), "a comma too many before " + here, diagnostics);
        } else if (says("valid value") && WORD.matcher(text).region(at, text.length()).lookingAt()) {
            reportWord(diagnostics);
        } else if (says("a colon")) {
            report(source.token(before, before), "a colon is missing after the key", diagnostics);
        } else if (says("expecting comma") && at > before && startsNext()) {
            report(source.token(before, before), "a comma is missing", diagnostics);
        } else {
            reportUnexpected(diagnostics);
        }
    }

    /** Whether a closing bracket stands here, and what may follow one behind it. */
    private boolean endsSomething() {
        int next = at + 1;
        while (next < text.length() && WHITE.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return "]}".indexOf(text.charAt(at)) >= 0 && (next == text.length() || "]},".indexOf(text.charAt(next)) >= 0);
    }

    /** Whether a key stands here or, in a list, anything that is no bracket's end: what would follow a comma. */
    private boolean startsNext() {
        boolean inObject = open.stream().findFirst().map(start -> text.charAt(start) == '{').orElse(false);
        return inObject ? KEY.matcher(text).region(at, text.length()).lookingAt() : ":]}".indexOf(text.charAt(at)) < 0;
    }

    private void reportUnexpected(Diagnostics diagnostics) {
        Origin.InFile word = word(at);
        String found = Found.printable(text.substring(at, Math.max(at + 1, word.start() + word.length())));
        report(source.token(at, at + found.length()), "unexpected " + found + instead(), diagnostics);
    }

    private String instead() {
        return says("double-quote") ? ", expected a key in double quotes"
                : says("valid value") ? ", expected a value"
                : says("expecting comma") ? open.stream().findFirst()
                        .map(start -> ", expected a comma or " + close(start)).orElse("")
                : says("close marker") ? closeExpected() : "";
    }

    private String closeExpected() {
        return open.stream().findFirst()
                .map(start -> ", expected " + close(start) + " for the " + kind(start)
                        + " that starts at " + source.token(start, start))
                .orElse(": nothing is open here");
    }

    private String close(int start) {
        return text.charAt(start) == '{' ? "}" : "]";
    }

    private String kind(int start) {
        return text.charAt(start) == '{' ? "object" : "list";
    }

    private boolean says(String phrase) {
        return String.valueOf(cause.getOriginalMessage()).contains(phrase);
    }

    private void report(Origin origin, String message, Diagnostics diagnostics) {
        diagnostics.add(origin, message);
    }

    /** The word or number that a place is within or behind; the character there if it is none. */
    private Origin.InFile word(int place) {
        Matcher words = WORD.matcher(text);
        int lineStart = Math.max(text.lastIndexOf('\n', place - 1), text.lastIndexOf('\r', place - 1)) + 1;
        for (boolean more = words.find(lineStart); more && words.start() <= place; more = words.find()) {
            if (place <= words.end()) {
                return source.token(words.start(), words.end());
            }
        }
        return source.token(place, Math.min(text.length(), place + 1));
    }

    private int openingQuote() {
        int quote = Math.min(at, text.length()) - 1;
        while (quote > 0 && !(text.charAt(quote) == '"' && text.charAt(quote - 1) != '\\')) {
            quote--;
        }
        return Math.max(0, quote);
    }

    private int endOfTokenBefore(int place) {
        int end = place;
        while (end > 0 && WHITE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
