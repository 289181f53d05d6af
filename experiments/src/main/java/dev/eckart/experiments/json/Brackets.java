package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Whether brackets agree with each other and, on request, with the indentation of their lines: lines of one block are
 * equally deep in brackets, and a line that is indented more is deeper in brackets.
 */
final class Brackets {

    /** @param block whether it is the last token of its line */
    private record Opened(Token token, boolean block) {}

    private record Level(int indentation, int depth) {}

    private final List<Token> tokens;
    private final boolean byIndentation;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int oddities;
    private int disagreement = -1;
    private Optional<Token> tooDeep = Optional.empty();

    private Brackets(List<Token> tokens, boolean byIndentation) {
        this.tokens = tokens;
        this.byIndentation = byIndentation;
    }

    static Brackets of(List<Token> tokens, boolean byIndentation) {
        Brackets brackets = new Brackets(tokens, byIndentation);
        int at = 0;
        while (at < tokens.size() && brackets.agrees(at)) {
            at++;
        }
        brackets.disagreement = at;
        return brackets;
    }

    /** Where a text that must not end has the bracket that opens what is closed at a position; empty if nothing is. */
    static Optional<Token> opener(List<Token> tokens, int closer) {
        int depth = 0;
        for (int at = closer - 1; at >= 0; at--) {
            Kind kind = tokens.get(at).kind();
            if (kind.opens() && depth == 0) {
                return Optional.of(tokens.get(at));
            }
            depth += kind.closes() ? 1 : kind.opens() ? -1 : 0;
        }
        return Optional.empty();
    }

    /** The position of the token at which they first disagree; the number of tokens if they never do. */
    int disagreement() {
        return disagreement;
    }

    /** Whether every bracket has its partner. */
    boolean isBalanced() {
        return disagreement == tokens.size() && open.isEmpty();
    }

    /** The first bracket that is deeper in others than may be, as far as they agree. */
    Optional<Token> tooDeep() {
        return tooDeep;
    }

    /** Brackets that are open where they first disagree, innermost first. */
    List<Token> open() {
        return open.stream().map(Opened::token).toList();
    }

    /** How many blocks end in the middle of a line. */
    int oddities() {
        return oddities;
    }

    private boolean agrees(int at) {
        Token token = tokens.get(at);
        if (byIndentation && token.kind() != Kind.END && token.startsLine()
                && !fits(token.indentation(), open.size() - leadingClosers(at))) {
            return false;
        }
        if (token.kind().opens()) {
            open.push(new Opened(token, !isPutIn(at) && endsLine(at)));
            tooDeep = open.size() > JsonReader.MAX_DEPTH ? tooDeep.or(() -> Optional.of(token)) : tooDeep;
        } else if (token.kind().closes()) {
            return closes(token, at);
        }
        return true;
    }

    private boolean closes(Token token, int at) {
        if (open.isEmpty() || open.element().token().kind() != token.kind().partner()) {
            return false;
        }
        boolean block = open.pop().block();
        oddities += block && !isLeading(at) ? 1 : 0;
        return true;
    }

    private boolean fits(int indentation, int depth) {
        while (!levels.isEmpty() && levels.element().indentation() > indentation) {
            levels.pop();
        }
        if (levels.isEmpty() || levels.element().indentation() < indentation) {
            boolean deeper = levels.isEmpty() || depth > levels.element().depth();
            levels.push(new Level(indentation, depth));
            return deeper;
        }
        return depth == levels.element().depth();
    }

    private int leadingClosers(int at) {
        int end = at;
        while (tokens.get(end).kind().closes() && !isPutIn(end) && (end == at || !tokens.get(end).startsLine())) {
            end++;
        }
        return end - at;
    }

    /** Whether nothing but closing brackets stands before this one on its line, or nothing behind one put there. */
    private boolean isLeading(int at) {
        int first = at;
        while (tokens.get(first).kind().closes() && !tokens.get(first).startsLine() && first > 0) {
            first--;
        }
        return tokens.get(first).kind().closes() || (isPutIn(at) && endsLine(at));
    }

    private boolean isPutIn(int at) {
        return tokens.get(at).start() == tokens.get(at).end();
    }

    private boolean endsLine(int at) {
        return at + 1 == tokens.size() || tokens.get(at + 1).kind() == Kind.END
                || tokens.get(at + 1).startsLine();
    }
}
