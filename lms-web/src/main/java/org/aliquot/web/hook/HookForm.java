package org.aliquot.web.hook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aliquot.hooks.HookEvent;
import org.aliquot.hooks.HookView;
import org.aliquot.hooks.HookWish;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** A webhook as it was typed. */
record HookForm(
        @Nullable String name,
        @Nullable String target,
        @Nullable List<String> events,
        @Nullable Integer version) {

    /** Told of all, until somebody wants less. */
    static HookForm blank() {
        return new HookForm(
                "", "", HookEvent.CHOICES.stream().map(HookEvent::word).toList(), null);
    }

    static HookForm of(HookView hook) {
        return new HookForm(
                hook.name(),
                hook.target().toString(),
                hook.events().stream().map(HookEvent::word).toList(),
                hook.version());
    }

    /** The same form, as one that has seen how it stands now. */
    HookForm seenAt(int now) {
        return new HookForm(name, target, events, now);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    /** Null when something is wrong. */
    @Nullable
    HookWish read(Typed typed) {
        String called = typed.required("name", name, HookWish.LONGEST_NAME, "Give the webhook a name.");
        URI address = address(typed.required("target", target, HookWish.LONGEST_TARGET, "Enter the address."), typed);
        Set<HookEvent> chosen = chosen();
        if (chosen.isEmpty()) {
            typed.wrong("events", "Choose at least one.");
        }
        return typed.isSound() && address != null ? new HookWish(called, address, chosen) : null;
    }

    private static @Nullable URI address(String typed, Typed reading) {
        try {
            URI address = new URI(new URI(typed).toASCIIString());
            if (address.toString().length() <= HookWish.LONGEST_TARGET) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            // told below
        }
        reading.wrong("target", "Enter an address such as https://registrar.example.org/hooks.");
        return null;
    }

    private Set<HookEvent> chosen() {
        Set<HookEvent> chosen = EnumSet.noneOf(HookEvent.class);
        for (String word : Objects.requireNonNullElse(events, List.<String>of())) {
            Word.find(HookEvent.class, word).filter(HookEvent.CHOICES::contains).ifPresent(chosen::add);
        }
        return chosen;
    }

    HookFormPage.Fields fields() {
        Set<HookEvent> chosen = chosen();
        return new HookFormPage.Fields(
                Search.typed(name),
                Search.typed(target),
                HookEvent.CHOICES.stream()
                        .map(event -> new Choice(event.word(), HookWords.event(event), chosen.contains(event)))
                        .toList(),
                seen());
    }
}
