package org.aliquot.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.directory.BulkAct;
import org.aliquot.directory.BulkKind;
import org.aliquot.directory.PeopleSet;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What is to be done to many people, as it was typed: it travels from the list to the preview and on. */
record PeopleActForm(MultiValueMap<String, String> typed) {

    private static final Set<String> WHOM = Set.of("q", "role", "class", "account", "need", "sort", "everybody");

    private static final Set<String> HOW = Set.of(
            "act",
            "into",
            "leaves",
            "course",
            "lastDay",
            "payer",
            "payerName",
            "extraTimePercent",
            "breakMinutes",
            "larger",
            "preview");

    String one(String field) {
        return Search.typed(typed.getFirst(field));
    }

    BulkKind kind() {
        return Word.find(BulkKind.class, one("act")).orElseThrow(PageNotFound::new);
    }

    boolean everybody() {
        return !one("everybody").isEmpty();
    }

    /** Those marked; without a script, "all on this page" counts alone. */
    List<AccountId> chosen() {
        Stream<String> page =
                one("all").isEmpty() ? Stream.of() : Arrays.stream(one("shown").split(" "));
        return Stream.concat(Objects.requireNonNullElse(typed.get("person"), List.<String>of()).stream(), page)
                .flatMap(text -> Stream.ofNullable(PeopleWanted.id(text)))
                .distinct()
                .map(AccountId::new)
                .toList();
    }

    PeopleSet set(PeopleWanted wanted) {
        return everybody() ? new PeopleSet.Found(wanted.filter()) : new PeopleSet.Chosen(chosen());
    }

    /** Whether all that it needs has been asked for. */
    boolean isAsked() {
        return switch (kind()) {
            case SUSPEND, REINSTATE, INVITE -> true;
            case ACCOMMODATE, ENROLL, EXTEND, UNTIL, PAUSE, GO_ON, PAYER ->
                !one("preview").isEmpty();
        };
    }

    /** Whom it is about, for another form. */
    List<Map.Entry<String, String>> whom() {
        List<Map.Entry<String, String>> whom = new ArrayList<>(fields(WHOM));
        if (!everybody()) {
            chosen().forEach(one -> whom.add(Map.entry("person", one.toString())));
        }
        return whom;
    }

    /** The whole of it, for the form that does it. */
    List<Map.Entry<String, String>> all() {
        List<Map.Entry<String, String>> all = new ArrayList<>(whom());
        all.addAll(fields(HOW));
        return all;
    }

    private List<Map.Entry<String, String>> fields(Set<String> names) {
        return typed.entrySet().stream()
                .filter(field -> names.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream()
                        .map(Search::typed)
                        .filter(value -> !value.isEmpty())
                        .map(value -> Map.entry(field.getKey(), value)))
                .toList();
    }

    /** Null when {@code reading} has found something wrong. */
    @Nullable
    BulkAct act(Typed reading) {
        BulkKind kind = kind();
        String course =
                kind.isAccess() ? reading.required("course", typed.getFirst("course"), 100, "Choose a course.") : "";
        BulkAct act = switch (kind) {
            case SUSPEND, REINSTATE, INVITE -> new BulkAct.Plain(kind);
            case EXTEND, PAUSE, GO_ON -> new BulkAct.Access(kind, course);
            case ACCOMMODATE -> accommodate(reading);
            case ENROLL -> enroll(reading);
            case UNTIL -> until(course, reading);
            case PAYER -> paidBy(course, reading);
        };
        return reading.isSound() ? act : null;
    }

    private BulkAct accommodate(Typed reading) {
        Integer percent = reading.number("extraTimePercent", typed.getFirst("extraTimePercent"), 0, 300);
        Integer breaks = reading.number("breakMinutes", typed.getFirst("breakMinutes"), 0, 240);
        return new BulkAct.Accommodate(new Accommodation(
                Objects.requireNonNullElse(percent, 0),
                !one("larger").isEmpty(),
                Objects.requireNonNullElse(breaks, 0)));
    }

    private @Nullable BulkAct enroll(Typed reading) {
        String into = one("into");
        UUID cohort = PeopleWanted.id(into.replaceFirst("^class:", ""));
        if (cohort != null) {
            UUID leaves = PeopleWanted.id(one("leaves"));
            return new BulkAct.IntoClass(cohort, cohort.equals(leaves) ? null : leaves);
        }
        if (!into.startsWith("course:")) {
            reading.wrong("into", "Choose a class or a course.");
            return null;
        }
        return new BulkAct.IntoCourse(into.substring("course:".length()));
    }

    private @Nullable BulkAct until(String course, Typed reading) {
        LocalDate last = reading.day("lastDay", typed.getFirst("lastDay"));
        if (last == null) {
            reading.wrong("lastDay", "Enter the last day of access.");
            return null;
        }
        return new BulkAct.Until(course, last.plusDays(1));
    }

    private BulkAct paidBy(String course, Typed reading) {
        return new BulkAct.PaidBy(
                course,
                Word.find(Payer.class, one("payer")).orElse(Payer.LEARNER),
                reading.optional("payerName", typed.getFirst("payerName"), 200));
    }
}
