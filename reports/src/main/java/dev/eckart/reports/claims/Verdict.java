package dev.eckart.reports.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * What an audit says of a claim, and what that rests on.
 *
 * @param kind the verdict
 * @param words the verdict in words: those of the kind, and under which convention
 * @param text why, in one line; may be empty
 * @param details further sentences
 * @param measured what was measured in place of the claim's figure, in one line
 * @param basis the runs that it rests on
 * @param numbers a verdict for each printed number, where numbers were printed
 * @param tried what the alternatives and conventions gave
 */
public record Verdict(
        VerdictKind kind,
        String words,
        String text,
        List<String> details,
        String measured,
        Basis basis,
        List<NumberVerdict> numbers,
        List<Tried> tried) {

    public Verdict {
        details = List.copyOf(details);
        numbers = List.copyOf(numbers);
        tried = List.copyOf(tried);
    }

    /** A verdict in the words of its kind, without numbers and alternatives. */
    static Verdict of(VerdictKind kind, String text, String measured, Basis basis) {
        return new Verdict(kind, kind.words(), text, List.of(), measured, basis, List.of(), List.of());
    }

    /** Whether it is what somebody has expected: the words of the kind, or all of its words. */
    public boolean isExpectedAs(String expected) {
        return expected.equals(words) || expected.equals(kind.words());
    }

    /** The words and, after a colon, why. */
    public String sentence() {
        return text.isEmpty() ? words : words + ": " + text;
    }

    Verdict withDetail(String sentence) {
        List<String> more = new ArrayList<>(details);
        more.add(sentence);
        return new Verdict(kind, words, text, more, measured, basis, numbers, tried);
    }

    Verdict withTried(List<Tried> alternatives) {
        return new Verdict(kind, words, text, details, measured, basis, numbers, alternatives);
    }
}
