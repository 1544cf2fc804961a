package org.aliquot.formats.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a text into questions: at blank lines, where no brace is open. */
final class GiftBlocks {

    private static final Pattern NOTE = Pattern.compile("\\[(id|tag):((?:\\\\.|[^\\\\\\]])*+)]");

    private final List<GiftBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private @Nullable String id;
    private int line;
    private int begun;
    private boolean open;

    /** The line, from 0, that tells whether the open brace closes; what it tells holds for every blank line before it. */
    private int decisive;

    private boolean closing;

    private GiftBlocks() {}

    static List<GiftBlock> of(String whole) {
        return new GiftBlocks().cut(whole.lines().toList());
    }

    private List<GiftBlock> cut(List<String> lines) {
        for (line = 1; line <= lines.size(); line++) {
            String now = lines.get(line - 1);
            if (now.stripLeading().startsWith("//")) {
                note(now);
            } else if (now.isBlank() && !(open && closes(lines))) {
                end();
            } else {
                take(now);
            }
        }
        end();
        return blocks;
    }

    private void take(String now) {
        if (now.startsWith("$CATEGORY:") || now.startsWith("$COURSE$")) {
            end();
            begun = line;
            text.append(now);
            end();
            return;
        }
        if (text.isEmpty()) {
            begun = line;
        }
        text.append(now).append('\n');
        for (int i = 0; i < now.length(); i++) {
            switch (now.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open = true;
                case '}' -> open = false;
                default -> {}
            }
        }
    }

    /** Whether the brace that is open at a blank line closes before anything that begins another question. */
    private boolean closes(List<String> lines) {
        if (decisive < line) {
            closing = false;
            decisive = line;
            while (decisive < lines.size() && !decides(lines.get(decisive))) {
                decisive++;
            }
        }
        return closing;
    }

    private boolean decides(String written) {
        String later = written.replaceAll("\\\\.", "");
        int close = later.indexOf('}');
        int opens = later.indexOf('{');
        boolean another = later.startsWith("::") || opens >= 0 && (close < 0 || opens < close);
        closing = !another && close >= 0;
        return another || close >= 0;
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

    private void end() {
        open = false;
        if (text.toString().isBlank()) {
            text.setLength(0);
            return;
        }
        blocks.add(new GiftBlock(begun, text.toString(), id, List.copyOf(tags)));
        text.setLength(0);
        tags.clear();
        id = null;
    }
}
