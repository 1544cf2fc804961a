package org.aliquot.web.pathway;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import org.aliquot.pathway.FactWords;
import org.aliquot.prose.Fact;
import org.aliquot.prose.Flaw;
import org.aliquot.prose.Prose;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** What a fact says now, as it was typed. */
record FactForm(
        @Nullable String text,
        @Nullable String mark,
        @Nullable String source,
        @Nullable String address,
        @Nullable String vintage) {

    private static final int LONGEST = 2_000;

    static FactForm of(FactWords words) {
        return new FactForm(words.text(), words.mark().word(), words.source(), words.address(), words.vintage());
    }

    FactWords read(Typed reading, Prose prose) {
        String body = reading.requiredText("text", text, LONGEST, "Enter what the source says.");
        prose.inspect(body).flaws().stream()
                .findFirst()
                .map(Flaw::message)
                .ifPresent(message -> reading.wrong("text", message));
        String link = reading.optional("address", address, LONGEST);
        if (link != null && !isLink(link)) {
            reading.wrong("address", "Enter a link that begins with https:// or http://.");
        }
        return new FactWords(
                body,
                Word.find(Fact.Mark.class, mark).orElse(Fact.Mark.THIRD_PARTY),
                reading.required("source", source, 300, "Enter who says so."),
                link,
                reading.optional("vintage", vintage, 200));
    }

    FactPage.Form shown(FieldErrors errors) {
        List<Choice> marks = Arrays.stream(Fact.Mark.values())
                .map(one -> new Choice(one.word(), one.words(), one.word().equals(mark)))
                .toList();
        return new FactPage.Form(
                Search.typed(text), marks, Search.typed(source), Search.typed(address), Search.typed(vintage), errors);
    }

    private static boolean isLink(String link) {
        try {
            URI uri = new URI(link);
            return uri.getHost() != null && List.of("https", "http").contains(uri.getScheme());
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
