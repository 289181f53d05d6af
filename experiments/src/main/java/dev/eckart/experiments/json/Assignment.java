package dev.eckart.experiments.json;

/** {@code PATH=VALUE} as it was typed, behind the name of the option. */
record Assignment(String option, String text) {

    boolean isWhole() {
        return text.indexOf('=') > 0;
    }

    String path() {
        return text.substring(0, text.indexOf('='));
    }

    String value() {
        return text.substring(path().length() + 1);
    }

    Origin.Option origin() {
        return new Origin.Option(option + text);
    }

    Origin.Option pathOrigin() {
        return new Origin.Option(option + text, option.length(), path().length());
    }

    Origin.Option valueOrigin() {
        int start = option.length() + path().length() + 1;
        return new Origin.Option(option + text, start, Math.max(1, value().length()));
    }
}
