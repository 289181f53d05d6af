package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Edit.Change;
import dev.eckart.experiments.json.Edit.Insertion;
import dev.eckart.experiments.json.Edit.Removal;
import dev.eckart.experiments.json.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The edits of one token that may make brackets agree where they first disagree: on that line and the line before, at
 * the start of the lines above that are indented more, and at the brackets that are open or closed there.
 */
final class NearbyEdits {

    private static final int MOST_NEAR = 150;
    private static final int MOST_OPEN = 3;
    private static final List<Kind> BRACKETS =
            List.of(Kind.OPEN_OBJECT, Kind.CLOSE_OBJECT, Kind.OPEN_LIST, Kind.CLOSE_LIST);
    private static final List<Kind> INSTEAD = List.of(Kind.COLON, Kind.COMMA, Kind.LOST);

    private NearbyEdits() { }

    /** All of them, some perhaps twice. */
    static Stream<Edit> of(List<Token> tokens, int disagreement) {
        int line = startOfLine(tokens, disagreement);
        int from = Math.max(startOfLine(tokens, Math.max(0, line - 1)), disagreement - MOST_NEAR);
        int to = disagreement;
        while (to + 1 < tokens.size() && to < disagreement + MOST_NEAR && !tokens.get(to + 1).startsLine()) {
            to++;
        }
        Stream<Edit> here = IntStream.rangeClosed(from, to).boxed().flatMap(at -> edits(tokens, at));
        Stream<Edit> above = starts(tokens, from, line).boxed().flatMap(NearbyEdits::openings);
        return Stream.of(here, above, ends(tokens, from), opener(tokens, disagreement), open(tokens, disagreement))
                .flatMap(edits -> edits);
    }

    private static Stream<Edit> edits(List<Token> tokens, int at) {
        Kind kind = tokens.get(at).kind();
        Stream<Edit> closings = Stream.of(Kind.CLOSE_OBJECT, Kind.CLOSE_LIST)
                .filter(closer -> at == 0 || closer != tokens.get(at - 1).kind() || tokens.get(at).startsLine())
                .map(closer -> new Insertion(at, closer));
        if (kind == Kind.END) {
            return closings;
        }
        Stream<Edit> changes = BRACKETS.stream().filter(other -> other != kind).map(other -> new Change(at, other));
        Stream<Edit> instead = kind.isBracket() ? withoutBracket(at) : Stream.of();
        return Stream.of(closings, openings(at), changes, instead).flatMap(edits -> edits);
    }

    /** The bracket that is closed by one of another kind. */
    private static Stream<Edit> opener(List<Token> tokens, int closer) {
        return tokens.get(closer).kind().closes()
                ? Brackets.opener(tokens, closer).stream().map(tokens::indexOf)
                        .map(at -> new Change(at, tokens.get(closer).kind().partner()))
                : Stream.empty();
    }

    /** The brackets that are open where a token stands, the innermost ones, as brackets that should not be there. */
    private static Stream<Edit> open(List<Token> tokens, int before) {
        Stream.Builder<Edit> edits = Stream.builder();
        int depth = 0;
        int found = 0;
        for (int at = before - 1; at >= 0 && found < MOST_OPEN; at--) {
            Kind kind = tokens.get(at).kind();
            depth += kind.closes() ? 1 : kind.opens() ? -1 : 0;
            if (depth < 0) {
                withoutBracket(at).forEach(edits);
                depth = 0;
                found++;
            }
        }
        return edits.build();
    }

    /** The ends of the lines above within the innermost bracket that is open: it may have to be closed there. */
    private static Stream<Edit> ends(List<Token> tokens, int before) {
        return Brackets.opener(tokens, before).stream().flatMap(opener ->
                IntStream.range(Math.max(tokens.indexOf(opener), before - MOST_NEAR) + 1, before)
                        .filter(at -> tokens.get(at + 1).startsLine() && tokens.get(at).kind() == Kind.COMMA)
                        .mapToObj(at -> new Insertion(at, opener.kind().partner())));
    }

    private static Stream<Edit> withoutBracket(int at) {
        return Stream.concat(Stream.of(new Removal(at)), INSTEAD.stream().map(other -> new Change(at, other)));
    }

    private static Stream<Edit> openings(int at) {
        return Stream.of(new Insertion(at, Kind.OPEN_OBJECT), new Insertion(at, Kind.OPEN_LIST));
    }

    /** The starts of the lines above that are indented more, and of the text: a bracket may be missing there. */
    private static IntStream starts(List<Token> tokens, int from, int line) {
        int indentation = tokens.get(line).indentation();
        List<Integer> starts = new ArrayList<>(List.of(0));
        int at = from - 1;
        while (at > 0 && starts.size() < MOST_NEAR) {
            at = startOfLine(tokens, at);
            starts.add(at);
            at = tokens.get(at).indentation() > indentation ? at - 1 : 0;
        }
        return starts.stream().mapToInt(Integer::intValue).filter(start -> start < from).distinct();
    }

    /** The position of the first token of a token's line. */
    static int startOfLine(List<Token> tokens, int at) {
        int first = at;
        while (first > 0 && !tokens.get(first).startsLine()) {
            first--;
        }
        return first;
    }
}
