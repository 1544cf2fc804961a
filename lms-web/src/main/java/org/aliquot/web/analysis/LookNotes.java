package org.aliquot.web.analysis;

import java.util.List;
import java.util.Objects;
import org.aliquot.authoring.Kept;
import org.aliquot.authoring.Look;
import org.aliquot.authoring.Looks;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.address.AnalysisUrls;
import org.aliquot.web.address.QuestionUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what may be done about a question whose figures ask for a look. */
@Component
class LookNotes {

    private final Looks looks;
    private final Accounts accounts;

    LookNotes(Looks looks, Accounts accounts) {
        this.looks = looks;
        this.accounts = accounts;
    }

    /** @param version the one that is shown: an older one is past being looked at */
    LookNote of(String slug, int version, Dates dates) {
        Look look = looks.of(slug);
        boolean current = look.version() == version;
        Kept kept = current ? look.kept() : null;
        return new LookNote(
                current && look.wanted() ? AnalysisUrls.keeping(slug) : null,
                kept == null ? null : words(kept, dates),
                kept == null ? null : AnalysisUrls.lookingAgain(slug),
                answers(look.before()),
                answers(look.next()));
    }

    private String words(Kept kept, Dates dates) {
        String name = Objects.requireNonNull(accounts.names(List.of(kept.by())).getOrDefault(kept.by(), "Someone"));
        return name + ", " + dates.date(kept.at()) + ": " + kept.note();
    }

    private static @Nullable String answers(@Nullable String slug) {
        return slug == null ? null : QuestionUrls.answers(slug);
    }
}
