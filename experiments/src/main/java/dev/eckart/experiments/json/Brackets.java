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

    /** An opening bracket, and how many of each kind stand in it. */
    private static final class Opened {

        private final Token token;
        /** Whether it is the last token of its line. */
        private final boolean block;
        /** How many chars stand before what follows it on its line, and above the lines below; of a line's last, -1. */
        private final int column;
        private int scalars;
        private int lists;
        private int objects;

        Opened(Token token, boolean block, int column) {
            this.token = token;
            this.block = block;
            this.column = column;
        }

        void holds(Kind kind) {
            scalars += kind.isScalar() ? 1 : 0;
            lists += kind == Kind.OPEN_LIST ? 1 : 0;
            objects += kind == Kind.OPEN_OBJECT ? 1 : 0;
        }

        /** Whether it is a list of unlike elements, or of one list alone: seldom what anybody means. */
        boolean isOddList() {
            int elements = scalars + lists + objects;
            boolean alike = elements == scalars || elements == lists || elements == objects;
            return token.kind() == Kind.OPEN_LIST && (!alike || (lists == 1 && elements == 1));
        }
    }

    private record Level(int indentation, int depth) {}

    private final List<Token> tokens;
    private final boolean byIndentation;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int lineStart;
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
        return open.stream().map(opened -> opened.token).toList();
    }

    /**
     * How many blocks end in the middle of a line, how many lists are odd, and how many lines start below what they do
     * not belong to.
     */
    int oddities() {
        return oddities;
    }

    private boolean agrees(int at) {
        Token token = tokens.get(at);
        if (byIndentation && token.kind() != Kind.END && token.startsLine()
                && !fits(token.indentation(), open.size() - leadingClosers(at))) {
            return false;
        }
        if (token.startsLine()) {
            lineStart = token.start() - token.indentation();
            oddities += !token.kind().closes() && isBelowAnother(token.indentation()) ? 1 : 0;
        }
        if (!open.isEmpty()) {
            open.element().holds(token.kind());
        }
        if (token.kind().opens()) {
            open.push(new Opened(token, !isPutIn(at) && endsLine(at), columnBehind(at)));
            tooDeep = open.size() > JsonReader.MAX_DEPTH ? tooDeep.or(() -> Optional.of(token)) : tooDeep;
        } else if (token.kind().closes()) {
            return closes(token, at);
        }
        return true;
    }

    private boolean closes(Token token, int at) {
        if (open.isEmpty() || open.element().token.kind() != token.kind().partner()) {
            return false;
        }
        Opened closed = open.pop();
        oddities += (closed.block && !isLeading(at) ? 1 : 0) + (closed.isOddList() ? 1 : 0);
        return true;
    }

    /** Whether a line starts below what follows a bracket that is open, but not the innermost one. */
    private boolean isBelowAnother(int indentation) {
        return !open.isEmpty() && open.element().column >= 0 && open.element().column != indentation
                && open.stream().anyMatch(opened -> opened.column == indentation);
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

    private int columnBehind(int at) {
        return endsLine(at) ? -1 : tokens.get(at + 1).start() - lineStart;
    }

    private boolean endsLine(int at) {
        return at + 1 == tokens.size() || tokens.get(at + 1).kind() == Kind.END
                || tokens.get(at + 1).startsLine();
    }
}
