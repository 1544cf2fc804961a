package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.clock.Ids;
import org.aliquot.credits.CreditCategory;
import org.aliquot.credits.CreditResult;
import org.aliquot.credits.CreditUnit;
import org.aliquot.credits.Credits;
import org.aliquot.credits.Ledger;
import org.aliquot.credits.NewCredit;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's continuing education, and what their credentials still ask for. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me/credits", produces = "application/json")
class MyCreditsController {

    /** As on the page. */
    private static final int FIRST_YEAR = 2000;

    /**
     * @param id made by the program: the same one sent twice is one credit; with other content it is refused
     * @param earnedOn from the year 2000 on
     * @param another whether it is kept also when there is one like it
     */
    record New(
            @Nullable UUID id,

            @NotBlank @Size(max = NewCredit.LONGEST) String title,

            @NotBlank @Size(max = NewCredit.LONGEST) String provider,

            @NotNull LocalDate earnedOn,

            @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("500") @Digits(integer = 3, fraction = 2)
            BigDecimal amount,

            @NotBlank String unit,
            @NotBlank String category,

            @Nullable @Size(max = NewCredit.LONGEST) String accreditor,

            @Nullable Boolean another) {}

    private final Credits credits;
    private final CreditMapper json;

    MyCreditsController(Credits credits, CreditMapper json) {
        this.credits = credits;
        this.json = json;
    }

    /** Where each credential stands, and all that was earned. */
    @GetMapping
    CreditJson.All ledger(@AuthenticationPrincipal Caller caller) {
        Ledger ledger = credits.ledger(caller.id());
        return new CreditJson.All(json.credentials(ledger.standings()), json.credits(ledger.credits()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CreditJson add(@RequestBody @Valid New wanted, @AuthenticationPrincipal Caller caller) {
        UUID id = Objects.requireNonNullElseGet(wanted.id(), Ids::next);
        return switch (credits.add(caller.id(), id, told(wanted), Boolean.TRUE.equals(wanted.another()))) {
            case CreditResult.Kept(var credit) -> json.credit(credit);
            case CreditResult.Double(var like) ->
                throw ApiProblem.invalid("title", "double", "There is one like it already: " + like.id() + ".");
            case CreditResult.Future() -> throw ApiProblem.invalid("earnedOn", "future", "This day has not come yet.");
            case CreditResult.TooMany(int most) ->
                throw ApiProblem.invalid(
                        "title", "too-many", "You have " + most + ", which is as many as can be kept.");
            case CreditResult.Stale _ ->
                throw new ApiProblem(ProblemKind.STALE_VERSION, "There is something else with this id already.");
            case CreditResult.Unknown() -> throw ApiProblem.notFound();
        };
    }

    /** With its proof. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        if (!credits.remove(caller.id(), id)) {
            throw ApiProblem.notFound();
        }
    }

    private static NewCredit told(New wanted) {
        if (wanted.earnedOn().getYear() < FIRST_YEAR) {
            throw ApiProblem.invalid("earnedOn", "too-early", "Give a day from the year " + FIRST_YEAR + " on.");
        }
        String accreditor = Objects.requireNonNullElse(wanted.accreditor(), "").strip();
        return new NewCredit(
                wanted.title().strip(),
                wanted.provider().strip(),
                wanted.earnedOn(),
                wanted.amount(),
                Word.find(CreditUnit.class, wanted.unit())
                        .orElseThrow(() -> ApiProblem.invalid("unit", "unknown", "There is no such unit.")),
                Word.find(CreditCategory.class, wanted.category())
                        .orElseThrow(() -> ApiProblem.invalid("category", "unknown", "There is no such subject.")),
                accreditor.isEmpty() ? null : accreditor,
                Set.of());
    }
}
