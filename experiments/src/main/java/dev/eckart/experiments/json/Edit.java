package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One token that must be put into a text, taken out of it, or changed, for its brackets to agree. */
sealed interface Edit {

    int LEAST_LIKELY = 4;

    /** Where in the list of tokens. */
    int at();

    /** A bracket that is missing before a token. */
    record Insertion(int at, Kind kind) implements Edit {}

    /** A bracket that is one too many. */
    record Removal(int at) implements Edit {}

    /** A token that should be another. */
    record Change(int at, Kind kind) implements Edit {}

    /**
     * The tokens with this edit.
     *
     * @param guessed whether another edit would have done as well
     */
    default List<Token> applied(List<Token> tokens, boolean guessed) {
        List<Token> edited = new ArrayList<>(tokens);
        switch (this) {
            case Insertion(int at, Kind kind) -> edited.add(at, Token.absent(kind, behind(tokens, at), guessed));
            case Removal(int at) -> remove(edited, at);
            case Change(int at, Kind kind) -> edited.set(at, tokens.get(at).as(kind));
        }
        return edited;
    }

    private static void remove(List<Token> tokens, int at) {
        Token removed = tokens.remove(at);
        if (removed.startsLine() && !tokens.get(at).startsLine()) {
            tokens.set(at, tokens.get(at).indented(removed.indentation()));
        }
    }

    /** Of two edits that do as well, the one of the lower rank is the more likely. */
    default int rank() {
        return switch (this) {
            case Insertion(int at, Kind kind) -> kind.closes() ? 0 : at > 0 ? 1 : LEAST_LIKELY;
            case Removal _ -> 2;
            case Change _ -> 3;
        };
    }

    /** What to tell about this edit of some tokens. */
    default Fault fault(Source source, List<Token> tokens) {
        List<Token> edited = applied(tokens, false);
        return switch (this) {
            case Insertion(int at, Kind kind) -> missing(source, tokens, at, kind, edited);
            case Removal(int at) -> tooMany(tokens, at);
            case Change(int at, Kind kind) -> new Fault(tokens.get(at).start(), tokens.get(at).end(),
                    isUnopened(tokens, at) ? unopened(tokens.get(at))
                            : "unexpected " + shown(source, tokens.get(at)) + ", expected "
                                    + expected(source, edited, at, kind));
        };
    }

    private static Fault missing(Source source, List<Token> tokens, int at, Kind kind, List<Token> edited) {
        Optional<Token> opener = Brackets.opener(edited, at);
        int indentation = opener.map(token -> source.lineIndentation(token.start())).orElse(0);
        boolean later = kind.closes()
                ? startsWithEnd(tokens, at) && opener.filter(token -> endsLine(edited, token)).isPresent()
                : tokens.get(at).startsLine() && at > 0 && tokens.get(at - 1).kind() != Kind.COLON;
        int place = source.emptyLine(behind(tokens, at), tokens.get(at).start(), indentation)
                .orElse(later ? tokens.get(at).start() : behind(tokens, at));
        return new Fault(place, place, "a " + kind.symbol() + " is missing"
                + opener.filter(_ -> kind.closes()).map(token -> forThe(source, token)).orElse(""));
    }

    private static Fault tooMany(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return new Fault(token.start(), token.end(),
                isUnopened(tokens, at) ? unopened(token) : "a " + token.text() + " too many");
    }

    /** Whether an opening bracket is the last of its line, so that the closing one starts a line. */
    private static boolean endsLine(List<Token> tokens, Token opener) {
        return tokens.get(tokens.indexOf(opener) + 1).startsLine();
    }

    /** Whether what is left of a line starts with what follows a closing bracket. */
    private static boolean startsWithEnd(List<Token> tokens, int at) {
        Kind kind = tokens.get(at).kind();
        return (kind == Kind.COMMA || kind.closes()) && tokens.get(at).startsLine();
    }

    private static boolean isUnopened(List<Token> tokens, int at) {
        return tokens.get(at).kind().closes() && Brackets.opener(tokens, at).isEmpty();
    }

    private static String unopened(Token token) {
        return "unexpected " + token.text() + ": nothing is open here";
    }

    private static String expected(Source source, List<Token> edited, int at, Kind kind) {
        return switch (kind) {
            case CLOSE_OBJECT, CLOSE_LIST -> kind.symbol() + Brackets.opener(edited, at)
                    .map(token -> forThe(source, token)).orElse("");
            case OPEN_OBJECT, OPEN_LIST -> kind.symbol();
            case COLON -> "a colon";
            case COMMA -> "a comma";
            case LOST -> edited.get(at + 1).kind() == Kind.COLON ? "a key in double quotes" : "a value";
            case TEXT, NUMBER, WORD, STRAY, END -> throw new IllegalStateException("no edit makes " + kind);
        };
    }

    private static String forThe(Source source, Token opener) {
        return " for the " + opener.container() + " that starts at " + source.token(opener.start(), opener.end());
    }

    private static String shown(Source source, Token token) {
        return Found.word(source.text().substring(token.start(), token.end()));
    }

    private static int behind(List<Token> tokens, int at) {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }
}
