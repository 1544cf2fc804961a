package org.aliquot.web.recall;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.flashcards.CardPackages;
import org.aliquot.flashcards.FlashcardFile;
import org.aliquot.people.Caller;
import org.aliquot.web.SeeOther;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.flash.ExamFlash;
import org.aliquot.web.flash.RecallFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A learner's cards as a package for Anki. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class AnkiController {

    private final CardPackages packages;

    AnkiController(CardPackages packages) {
        this.packages = packages;
    }

    @GetMapping(RecallUrls.ANKI)
    @Nullable
    ModelAndView file(@AuthenticationPrincipal Caller caller, HttpServletResponse response) throws IOException {
        return switch (packages.of(caller.id())) {
            case FlashcardFile.Made(var file, var _) -> {
                SentFile.made(file, "application/octet-stream", "aliquot-cards.apkg", response);
                yield null;
            }
            case FlashcardFile.NoCards() -> SeeOther.to(RecallFlash.NOTHING_TO_TAKE.at(RecallUrls.CARDS));
            case FlashcardFile.ExamRunning() -> SeeOther.to(ExamFlash.EXAM_RUNNING.at(RecallUrls.CARDS));
        };
    }
}
