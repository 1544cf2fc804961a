package org.aliquot.interchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.QuestionSource;
import org.jspecify.annotations.Nullable;

/** Cuts a text into questions: at blank lines, where no brace is open. */
final class GiftBlocks {

    private static final Pattern NOTE = Pattern.compile("\\[(id|tag):((?:\\\\.|[^\\\\\\]])*+)]");

    private final Consumer<GiftBlock> each;
    private final StringBuilder text = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private @Nullable String id;
    private int line;
    private int begun;
    private boolean open;

    /** From a blank line within an open brace on: what comes before it is known whether the brace closes. */
    private final List<String> held = new ArrayList<>();

    private int heldLetters;

    GiftBlocks(Consumer<GiftBlock> each) {
        this.each = each;
    }

    /** Takes the next line, without its end. */
    void line(String now) {
        if (!held.isEmpty()) {
            hold(now);
        } else if (open && now.isBlank()) {
            held.add(now);
        } else {
            line++;
            read(now);
        }
    }

    /** After the last line. */
    void end() {
        if (!held.isEmpty()) {
            release(false);
        }
        cut();
    }

    private void hold(String now) {
        held.add(now);
        heldLetters += now.length() + 1;
        if (heldLetters > QuestionSource.LONGEST_QUESTION) {
            release(false);
        } else if (!isComment(now)) {
            String bare = now.replaceAll("\\\\.", "");
            int close = bare.indexOf('}');
            int opens = bare.indexOf('{');
            boolean another = bare.startsWith("::") || opens >= 0 && (close < 0 || opens < close);
            if (another || close >= 0) {
                release(!another);
            }
        }
    }

    /** Reads the lines that were held: as part of the question when its brace closes, otherwise as what comes after it. */
    private void release(boolean closing) {
        List<String> lines = List.copyOf(held);
        held.clear();
        heldLetters = 0;
        if (!closing) {
            cut();
        }
        for (String now : lines) {
            line++;
            if (closing && !isComment(now)) {
                take(now);
            } else {
                read(now);
            }
        }
    }

    private void read(String now) {
        if (isComment(now)) {
            note(now);
        } else if (now.isBlank()) {
            cut();
        } else {
            take(now);
        }
    }

    private static boolean isComment(String now) {
        return now.stripLeading().startsWith("//");
    }

    private void take(String now) {
        if (now.startsWith("$CATEGORY:") || now.startsWith("$COURSE$")) {
            cut();
            begun = line;
            text.append(now);
            cut();
            return;
        }
        if (text.isEmpty()) {
            begun = line;
        }
        if (text.length() <= QuestionSource.LONGEST_QUESTION) {
            text.append(now).append('\n');
        }
        for (int i = 0; i < now.length(); i++) {
            switch (now.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open = true;
                case '}' -> open = false;
                default -> {}
            }
        }
    }

    private void note(String comment) {
        if (!text.isEmpty()) {
            return;
        }
        Matcher note = NOTE.matcher(comment);
        while (note.find()) {
            String value = note.group(2).replaceAll("\\\\(.)", "$1").strip();
            if (note.group(1).equals("id")) {
                id = value;
            } else {
                tags.add(value);
            }
        }
    }

    private void cut() {
        open = false;
        if (text.toString().isBlank()) {
            text.setLength(0);
            return;
        }
        each.accept(new GiftBlock(begun, text.toString(), id, List.copyOf(tags)));
        text.setLength(0);
        tags.clear();
        id = null;
    }
}
