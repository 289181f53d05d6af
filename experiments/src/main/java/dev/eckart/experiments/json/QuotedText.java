package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads texts in quotes. A text ends with its line at the latest. Where one quote of a line is lost, the others come in
 * the wrong pairs: so a text that is followed by a letter, on a line with an odd number of quotes, ends before the
 * comma, colon or bracket that it seems to have swallowed.
 */
final class QuotedText {

    /** Quotes that are none in JSON, each but ' and ` closed by any of them. */
    private static final String FOREIGN = "“”„‘’«»'`";

    /** How far a line is searched for a quote that is lost. */
    private static final int FARTHEST = 300;

    private static final int MOST_FAULTS = 100;
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_.{}-]++(?=\\s*+:)");
    private static final String SWALLOWED = " \t,:[]{}";

    private final String text;
    private int searchedFrom;
    private int lineEnd = -1;

    QuotedText(String text) {
        this.text = text;
    }

    static boolean isForeign(char quote) {
        return FOREIGN.indexOf(quote) >= 0;
    }

    /** @param key whether a key may stand there */
    Token read(int start, boolean key) {
        List<Fault> faults = new ArrayList<>();
        int at = start + 1;
        while (at < text.length() && !endsLine(at) && text.charAt(at) != '"') {
            at = text.charAt(at) == '\\' ? escape(at, faults) : plain(at, faults);
        }
        if (at == text.length() || endsLine(at)) {
            return unclosed(start, at, key);
        }
        return isSuspicious(at + 1) ? repaired(start, at, key, faults) : closed(start, at, at + 1, faults);
    }

    /** A text in quotes of another kind. */
    Token foreign(int start) {
        char open = text.charAt(start);
        String closing = open == '\'' || open == '`' ? String.valueOf(open) : FOREIGN + '"';
        int at = start + 1;
        while (at < text.length() && !endsLine(at) && closing.indexOf(text.charAt(at)) < 0) {
            at += text.charAt(at) == '\\' && at + 1 < text.length() && !endsLine(at + 1) ? 2 : 1;
        }
        boolean closed = at < text.length() && !endsLine(at);
        int end = closed ? at : withoutSwallowed(start + 1, at);
        String content = text.substring(start + 1, end).replace("\\'", "'");
        Fault fault = new Fault(start, start + 1, "keys and texts stand in double quotes: \"");
        return Token.faulty(Kind.TEXT, start, closed ? end + 1 : end, Escapes.plain(content), List.of(fault), !closed);
    }

    /** Whether an odd number of quotes stands between a place and the end of its line, if that is near. */
    boolean isQuoteMissing(int from) {
        int end = lineEnd(from);
        if (end - from > FARTHEST) {
            return false;
        }
        int quotes = 0;
        for (int at = from; at < end; at += text.charAt(at) == '\\' ? 2 : 1) {
            quotes += text.charAt(at) == '"' ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    /** Each line is searched once, however many texts there are in it. */
    private int lineEnd(int from) {
        if (from < searchedFrom || from > lineEnd) {
            searchedFrom = from;
            lineEnd = from;
            while (lineEnd < text.length() && !endsLine(lineEnd)) {
                lineEnd++;
            }
        }
        return lineEnd;
    }

    private Token closed(int start, int contentEnd, int end, List<Fault> faults) {
        String content = Escapes.plain(text.substring(start + 1, contentEnd));
        if (content.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            faults.add(new Fault(start, end, "half of a surrogate pair stands alone in this text"));
        }
        return Token.faulty(Kind.TEXT, start, end, content, List.copyOf(faults), !faults.isEmpty());
    }

    private boolean isSuspicious(int next) {
        return next < text.length()
                && (text.charAt(next) == '"' || Words.isPart(text.codePointAt(next)))
                && isQuoteMissing(next);
    }

    private Token repaired(int start, int quote, boolean key, List<Fault> faults) {
        if (text.charAt(quote + 1) == '"') {
            faults.add(new Fault(quote + 1, quote + 2, "a \" too many"));
            return closed(start, quote, quote + 2, faults);
        }
        if (quote == start + 1) {
            Token rest = read(quote, key);
            List<Fault> all = new ArrayList<>(rest.faults());
            all.addFirst(new Fault(start, start + 1, "a \" too many"));
            return Token.faulty(Kind.TEXT, start, rest.end(), rest.text(), List.copyOf(all), rest.guessed());
        }
        return unclosed(start, quote, key);
    }

    private Token unclosed(int start, int contentEnd, boolean key) {
        Matcher name = KEY.matcher(text).region(start + 1, contentEnd).useTransparentBounds(true);
        int end = key && name.lookingAt() ? name.end() : withoutSwallowed(start + 1, contentEnd);
        Fault fault = new Fault(start, end, "the text that starts here has no closing \"");
        return Token.faulty(Kind.TEXT, start, end, text.substring(start + 1, end), List.of(fault), true);
    }

    private int withoutSwallowed(int start, int end) {
        String content = text.substring(start, end).stripLeading();
        if (!content.isEmpty() && ",:]}".indexOf(content.charAt(0)) >= 0) {
            return start;
        }
        int at = end;
        while (at > start && SWALLOWED.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private int plain(int at, List<Fault> faults) {
        if (text.charAt(at) < 0x20) {
            add(new Fault(at, at + 1, "a control character in a text is written as an escape, such as \\t or \\n"),
                    faults);
        }
        return at + 1;
    }

    private int escape(int at, List<Fault> faults) {
        int end = Escapes.end(text, at);
        if (end > 0) {
            return end;
        }
        int wrong = Escapes.wrong(text, at);
        if (wrong == text.length() || endsLine(wrong)) {
            return wrong;
        }
        add(new Fault(at, wrong + 1, "no valid escape in a text; a backslash itself is written \\\\"), faults);
        return text.charAt(wrong) == '"' ? wrong : wrong + 1;
    }

    private static void add(Fault fault, List<Fault> faults) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    private boolean endsLine(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
