package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Edit.Insertion;
import dev.eckart.experiments.json.Edit.Removal;
import dev.eckart.experiments.json.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes brackets agree. Where they first disagree, each of the {@link NearbyEdits} is tried: the one is taken after
 * which they agree the farthest and, of such, the one that leaves the fewest other errors. This is done once with
 * indentation as a witness and once without; the version with fewer errors in all holds.
 *
 * @param tokens those of the text with all edits; of a text that cannot be repaired, up to the first bad bracket
 * @param faults what to tell about the edits
 * @param given whether the rest was given up
 */
record Repair(List<Token> tokens, List<Fault> faults, boolean given) {

    private static final int MOST_EDITS = 10;
    private static final int MOST_TOKENS = 20_000;
    private static final Origin NOWHERE = new Origin.BuiltIn("an attempt");

    /** @param misfits a lower bound, quickly found, of the errors that would be left */
    private record Attempt(Edit edit, int misfits, int errors) {}

    /** The tokens of a text, unchanged if their brackets agree. */
    static Repair of(Source source, List<Token> tokens) {
        if (Brackets.of(tokens, false).isBalanced()) {
            return new Repair(tokens, List.of(), false);
        }
        Repair indented = of(source, tokens, true);
        if (!indented.given && indented.errors(source) <= 1) {
            return indented;
        }
        Repair plain = of(source, tokens, false);
        return !indented.given && (plain.given || indented.errors(source) <= plain.errors(source)) ? indented : plain;
    }

    private static Repair of(Source source, List<Token> tokens, boolean byIndentation) {
        List<Token> edited = tokens;
        List<Fault> faults = new ArrayList<>();
        Brackets brackets = Brackets.of(edited, byIndentation);
        while (brackets.disagreement() < edited.size()) {
            List<Attempt> best = faults.size() < MOST_EDITS && tokens.size() <= MOST_TOKENS
                    ? best(source, edited, brackets.disagreement(), byIndentation) : List.of();
            if (best.isEmpty()) {
                return givenUp(source, edited, faults, brackets);
            }
            Edit edit = best.getLast().edit();
            faults.add(edit.fault(source, edited));
            edited = edit.applied(edited, isGuess(best, edited));
            brackets = Brackets.of(edited, byIndentation);
        }
        return new Repair(edited, faults, false).withoutExtra(source);
    }

    /** Where a text ends too early: without the one bracket, if there is one, that leaves fewer errors so. */
    private Repair withoutExtra(Source source) {
        int before = errors(source, tokens);
        for (Token open : Brackets.of(tokens, false).open()) {
            Edit removal = new Removal(tokens.indexOf(open));
            List<Token> edited = removal.applied(tokens, false);
            if (errors(source, edited) + 1 < before) {
                return new Repair(edited, Stream.concat(
                        faults.stream(), Stream.of(removal.fault(source, tokens))).toList(), false);
            }
        }
        return this;
    }

    private static Repair givenUp(Source source, List<Token> tokens, List<Fault> faults, Brackets brackets) {
        int at = brackets.disagreement();
        Token bad = tokens.get(at);
        String expected = brackets.open().stream().findFirst()
                .map(opener -> ", expected " + opener.kind().partner().symbol() + " for the " + opener.container()
                        + " that starts at " + source.token(opener.start(), opener.end()))
                .orElse(": nothing is open here");
        List<Fault> all = new ArrayList<>(faults);
        all.add(new Fault(bad.start(), bad.end(), "unexpected " + bad.text() + expected));
        List<Token> before = new ArrayList<>(tokens.subList(0, at));
        before.add(Token.of(Kind.END, bad.start(), bad.start(), ""));
        return new Repair(before, all, true);
    }

    /** The edits that do best, the most likely last; none if none does any good. */
    private static List<Attempt> best(Source source, List<Token> tokens, int disagreement, boolean byIndentation) {
        int place = tokens.get(disagreement).start();
        List<Attempt> farthest = new ArrayList<>();
        int reached = place;
        for (Edit edit : NearbyEdits.of(tokens, disagreement).toList()) {
            List<Token> edited = edit.applied(tokens, false);
            Brackets brackets = Brackets.of(edited, byIndentation);
            int end = reached(brackets, edited);
            if (end > reached) {
                farthest.clear();
                reached = end;
            }
            if (end == reached && end > place) {
                farthest.add(new Attempt(edit, misfits(edited), brackets.oddities()));
            }
        }
        return fewestErrors(source, tokens, farthest, NearbyEdits.startOfLine(tokens, disagreement));
    }

    private static List<Attempt> fewestErrors(
            Source source, List<Token> tokens, List<Attempt> attempts, int line) {
        int fitting = attempts.stream().mapToInt(Attempt::misfits).min().orElse(0);
        List<Attempt> counted = attempts.stream()
                .filter(attempt -> attempt.misfits == fitting)
                .map(attempt -> new Attempt(attempt.edit, attempt.misfits,
                        attempt.errors + errors(source, attempt.edit.applied(tokens, false))))
                .toList();
        int fewest = counted.stream().mapToInt(Attempt::errors).min().orElse(0);
        return counted.stream()
                .filter(attempt -> attempt.errors == fewest)
                .sorted(Comparator.<Attempt>comparingInt(attempt -> -rank(attempt.edit, line))
                        .thenComparingInt(attempt -> attempt.edit.at()))
                .toList();
    }

    /** An opening bracket is seldom missing above the line that shows it. */
    private static int rank(Edit edit, int line) {
        boolean unlikely = edit instanceof Insertion(int at, Kind kind) && kind.opens() && at < line;
        return unlikely ? Edit.LEAST_LIKELY : edit.rank();
    }

    /** Whether edits that do equally well make different texts. */
    private static boolean isGuess(List<Attempt> best, List<Token> tokens) {
        return best.stream()
                .map(attempt -> attempt.edit.applied(tokens, false).stream().map(Token::kind).toList())
                .distinct()
                .count() > 1;
    }

    /** How many neighbours cannot stand side by side in any JSON. */
    private static int misfits(List<Token> tokens) {
        int misfits = 0;
        for (int at = 1; at < tokens.size(); at++) {
            misfits += tokens.get(at - 1).kind().mayPrecede(tokens.get(at).kind()) ? 0 : 1;
        }
        return misfits;
    }

    private static int reached(Brackets brackets, List<Token> tokens) {
        return brackets.isBalanced() ? Integer.MAX_VALUE
                : tokens.get(Math.min(brackets.disagreement(), tokens.size() - 1)).start();
    }

    private int errors(Source source) {
        return faults.size() + errors(source, tokens);
    }

    private static int errors(Source source, List<Token> tokens) {
        Cursor cursor = new Cursor(source, (_, _) -> NOWHERE, tokens, new Diagnostics());
        TreeBuilder builder = new TreeBuilder(cursor);
        builder.document();
        return cursor.errors() + (builder.unfinished().isPresent() ? 1 : 0);
    }
}
