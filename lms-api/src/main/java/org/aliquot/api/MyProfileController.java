package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.notices.NoticeKind;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AddressChange;
import org.aliquot.people.Caller;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.NewsLetters;
import org.aliquot.people.PersonName;
import org.aliquot.people.Profile;
import org.aliquot.people.ProfileSettings;
import org.aliquot.people.TimeZones;
import org.aliquot.problem.ProblemKind;
import org.aliquot.word.Language;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people change about themselves. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me", produces = "application/json")
class MyProfileController {

    /** Without {@code language}, {@code noticesOff} or {@code newsLetters} those stay as they are. */
    record ProfileChange(
            @NotNull String name,
            @NotNull String timeZone,
            @Nullable String language,
            @NotNull Boolean largerText,
            @Nullable String newsLetters,
            @NotNull List<String> mailOff,
            @Nullable List<@NotNull String> noticesOff,
            @NotNull Integer version) {}

    record PasswordChange(@NotNull String current, @NotNull String password) {

        @Override
        public String toString() {
            return "PasswordChange[]";
        }
    }

    record AddressWish(@NotNull String email, @NotNull String password) {

        @Override
        public String toString() {
            return "AddressWish[]";
        }
    }

    private final Profile profile;
    private final AddressChange addresses;

    MyProfileController(Profile profile, AddressChange addresses) {
        this.profile = profile;
        this.addresses = addresses;
    }

    @GetMapping("/profile")
    AccountJson.OwnProfile profile(@AuthenticationPrincipal Caller caller) {
        return profile.of(caller.id()).map(AccountJson::profile).orElseThrow(ApiProblem::notFound);
    }

    @PutMapping(path = "/profile", consumes = "application/json")
    AccountJson.OwnProfile change(@Valid @RequestBody ProfileChange wanted, @AuthenticationPrincipal Caller caller) {
        if (!profile.save(caller.id(), checked(wanted, caller))) {
            throw new ApiProblem(ProblemKind.STALE_VERSION, "Read the profile again; someone has changed it.");
        }
        return profile(caller);
    }

    /** Ends every other sign-in; the token of this call stays. */
    @PutMapping(path = "/password", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody PasswordChange wanted, CallerAuthentication authentication) {
        Caller caller = authentication.getPrincipal();
        String token = Objects.requireNonNullElse(authentication.getCredentials(), "");
        switch (profile.changePassword(caller.id(), wanted.current(), wanted.password(), token)) {
            case DONE -> {}
            case WRONG_PASSWORD -> throw ApiProblem.invalid("current", "wrong", "That is not the password.");
            case NEW_ONE_REFUSED -> throw ApiProblem.passwordRefused("password");
            case TOO_MANY_TRIES -> throw ApiProblem.triedTooOften();
            case DEMO -> throw new ApiProblem(ProblemKind.NOT_ALLOWED, "Demo accounts keep their password.");
        }
    }

    /** Sends a link to the new address; the account moves when it is opened. */
    @PutMapping(path = "/email", consumes = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void changeAddress(@Valid @RequestBody AddressWish wanted, @AuthenticationPrincipal Caller caller) {
        if (!EmailAddress.isOne(wanted.email().strip())) {
            throw ApiProblem.invalid("email", "malformed", "The email address is none.");
        }
        switch (addresses.ask(caller.id(), wanted.email(), wanted.password())) {
            case SENT -> {}
            case WRONG_PASSWORD -> throw ApiProblem.invalid("password", "wrong", "That is not the password.");
            case TOO_MANY_TRIES -> throw ApiProblem.triedTooOften();
            case DEMO -> throw new ApiProblem(ProblemKind.NOT_ALLOWED, "Demo accounts keep their address.");
            case ELSEWHERE ->
                throw new ApiProblem(
                        ProblemKind.NOT_ALLOWED,
                        "Your school or employer signs you in by your address. Only an administrator can change it.");
        }
    }

    private ProfileSettings checked(ProfileChange wanted, Caller caller) {
        if (!PersonName.isOne(wanted.name())) {
            throw ApiProblem.invalid("name", "malformed", "A name is one line of at most 200 characters.");
        }
        if (!TimeZones.known().contains(wanted.timeZone())) {
            throw ApiProblem.invalid("timeZone", "unknown", "Time zones are named like America/New_York.");
        }
        return new ProfileSettings(
                wanted.name(),
                wanted.timeZone(),
                language(wanted.language(), caller),
                wanted.largerText(),
                newsLetters(wanted.newsLetters(), caller),
                kinds("mailOff", wanted.mailOff()),
                wanted.noticesOff() == null ? person(caller).noticesOff() : kinds("noticesOff", wanted.noticesOff()),
                wanted.version());
    }

    private @Nullable Language language(@Nullable String tag, Caller caller) {
        if (tag == null) {
            return person(caller).account().language();
        }
        return Language.of(tag).orElseThrow(() -> ApiProblem.invalid("language", "unknown", "Pages are in en or es."));
    }

    private NewsLetters newsLetters(@Nullable String word, Caller caller) {
        if (word == null) {
            return person(caller).newsLetters();
        }
        return Word.find(NewsLetters.class, word)
                .orElseThrow(() ->
                        ApiProblem.invalid("newsLetters", "unknown", "News come by mail at-once, daily or never."));
    }

    private AccountDetail person(Caller caller) {
        return profile.of(caller.id()).orElseThrow(ApiProblem::notFound);
    }

    private static Set<String> kinds(String field, List<String> words) {
        Set<String> off = Set.copyOf(words);
        Set<String> known = Stream.of(NoticeKind.values()).map(NoticeKind::word).collect(Collectors.toSet());
        if (!known.containsAll(off)) {
            throw ApiProblem.invalid(field, "unknown", "Only optional messages can be switched off.");
        }
        return off;
    }
}
