package org.aliquot.web.account;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.notices.NoticeKind;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.Caller;
import org.aliquot.people.NewsLetters;
import org.aliquot.people.ProfileSettings;
import org.aliquot.people.Role;
import org.aliquot.people.TimeZones;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Language;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** The profile as it was typed. */
record ProfileForm(
        @Nullable String name,
        @Nullable String timeZone,
        @Nullable String language,
        @Nullable Boolean largerText,
        @Nullable String newsLetters,
        @Nullable List<String> letters,
        @Nullable List<String> notices,
        @Nullable Integer version) {

    static ProfileForm of(AccountDetail person) {
        return new ProfileForm(
                person.account().name(),
                person.account().timeZone(),
                tag(person.account().language()),
                person.account().accommodation().largerText(),
                person.newsLetters().word(),
                without(person.mailOff()),
                without(person.noticesOff()),
                person.version());
    }

    private static List<String> without(Set<String> off) {
        return Stream.of(NoticeKind.values())
                .map(NoticeKind::word)
                .filter(word -> !off.contains(word))
                .toList();
    }

    FieldErrors errors() {
        return new FormChecks()
                .name(Search.typed(name))
                .check(TimeZones.known().contains(Search.typed(timeZone)), "timeZone", t("Choose one from the list."))
                .check(wish().isPresent(), "newsLetters", t("Choose one of the three."))
                .errors();
    }

    ProfileSettings change(Caller caller) {
        return new ProfileSettings(
                Search.typed(name),
                Search.typed(timeZone),
                tongue().orElse(null),
                isLarger(),
                wish().orElseThrow(),
                off(letters, caller),
                off(notices, caller),
                seen());
    }

    /** What the page did not offer is not switched off by it. */
    private static Set<String> off(@Nullable List<String> wanted, Caller caller) {
        return Stream.of(NoticeKind.values())
                .filter(kind -> isOffered(kind, caller.roles()))
                .map(NoticeKind::word)
                .filter(word -> wanted == null || !wanted.contains(word))
                .collect(Collectors.toSet());
    }

    boolean isLarger() {
        return Boolean.TRUE.equals(largerText);
    }

    private Optional<NewsLetters> wish() {
        return Word.find(NewsLetters.class, Search.typed(newsLetters));
    }

    private Optional<Language> tongue() {
        return Language.of(Search.typed(language));
    }

    private static @Nullable String tag(@Nullable Language language) {
        return language == null ? null : language.tag();
    }

    private List<Choice> zones() {
        return TimeZones.known().stream()
                .map(zone -> new Choice(zone, zone.replace('_', ' '), zone.equals(Search.typed(timeZone))))
                .toList();
    }

    private List<Choice> languages() {
        return List.of(
                new Choice("", t("Browser setting"), tongue().isEmpty()),
                new Choice("en", "English", tongue().equals(Optional.of(Language.ENGLISH))),
                new Choice("es", "Español", tongue().equals(Optional.of(Language.SPANISH))));
    }

    private List<Choice> rhythms() {
        return Stream.of(NewsLetters.values())
                .map(when ->
                        new Choice(when.word(), t(when.title()), when.word().equals(newsLetters)))
                .toList();
    }

    private int seen() {
        return version == null ? -1 : version;
    }

    private static List<Choice> choices(@Nullable List<String> wanted, AccountDetail person) {
        return Stream.of(NoticeKind.values())
                .filter(kind -> isOffered(kind, person.account().roles()))
                .map(kind -> new Choice(kind.word(), t(kind.title()), wanted != null && wanted.contains(kind.word())))
                .toList();
    }

    private static boolean isOffered(NoticeKind kind, Set<Role> roles) {
        if (kind == NoticeKind.MARKS_DIFFER) {
            return roles.contains(Role.ADMINISTRATOR);
        }
        return !kind.isForStaff()
                || roles.stream().anyMatch(Role::isStaff)
                || (kind == NoticeKind.REVIEW && roles.contains(Role.REVIEWER));
    }

    private static boolean isStaff(AccountDetail person) {
        return person.account().roles().stream().anyMatch(Role::isStaff);
    }

    /** This form on the page of a person. */
    ProfilePage page(AccountDetail person, FieldErrors errors, @Nullable Meanwhile meanwhile) {
        return new ProfilePage(
                Search.typed(name),
                person.account().email(),
                person.version(),
                person.demo(),
                isStaff(person),
                isLarger(),
                new ProfilePage.Region(zones(), languages()),
                new ProfilePage.News(rhythms(), choices(letters, person), choices(notices, person)),
                "",
                errors,
                meanwhile,
                null);
    }

    Meanwhile against(AccountDetail stored) {
        return new Meanwhile.Comparison()
                .field(t("Name"), Search.typed(name), stored.account().name())
                .field(t("Time zone"), Search.typed(timeZone), stored.account().timeZone())
                .field(
                        t("Larger text"),
                        isLarger() ? t("on") : t("off"),
                        stored.account().accommodation().largerText() ? t("on") : t("off"))
                .field(
                        t("News by email"),
                        wish().map(when -> t(when.title())).orElse(""),
                        t(stored.newsLetters().title()))
                .done();
    }
}
