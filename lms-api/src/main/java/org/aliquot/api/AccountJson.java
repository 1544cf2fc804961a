package org.aliquot.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.Role;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** Accounts as the API writes and reads them. */
final class AccountJson {

    /** An account for administrators. {@code version} goes back with a change. */
    record Account(
            String id,
            String name,
            String email,
            List<String> roles,
            String state,
            int extraTimePercent,
            boolean largerText,
            int breakMinutes,
            int version) {}

    /** A person's own profile. {@code language} is null where they left it to their browser; {@code mailOff} and {@code noticesOff} name the news they do without by mail and here, {@code newsLetters} when the others come by mail. */
    record OwnProfile(
            String name,
            String email,
            String timeZone,
            @Nullable String language,
            boolean largerText,
            String newsLetters,
            List<String> mailOff,
            List<String> noticesOff,
            int version) {}

    private AccountJson() {}

    static Account account(AccountDetail person) {
        return new Account(
                person.account().id().toString(),
                person.account().name(),
                person.account().email(),
                person.account().roles().stream().map(Role::word).sorted().toList(),
                state(person),
                person.account().accommodation().extraTimePercent(),
                person.account().accommodation().largerText(),
                person.account().accommodation().breakMinutes(),
                person.version());
    }

    static OwnProfile profile(AccountDetail person) {
        return new OwnProfile(
                person.account().name(),
                person.account().email(),
                person.account().timeZone(),
                person.account().language() == null
                        ? null
                        : person.account().language().tag(),
                person.account().accommodation().largerText(),
                person.newsLetters().word(),
                person.mailOff().stream().sorted().toList(),
                person.noticesOff().stream().sorted().toList(),
                person.version());
    }

    static Set<Role> roles(List<String> words) {
        Set<Role> roles = words.stream()
                .flatMap(word -> Word.find(Role.class, word).stream())
                .collect(Collectors.toSet());
        if (words.isEmpty() || roles.size() != Set.copyOf(words).size()) {
            throw ApiProblem.invalid("roles", "unknown", "Roles are " + Role.list(List.of(Role.values())) + ".");
        }
        if (!Role.goTogether(roles)) {
            throw ApiProblem.invalid(
                    "roles",
                    "apart",
                    "Instructor and administrator go together. Reviewer goes alone, every other role alone or with learner.");
        }
        return roles;
    }

    private static String state(AccountDetail person) {
        if (!person.account().active()) {
            return "suspended";
        }
        return person.isInvited() ? "invited" : "active";
    }
}
