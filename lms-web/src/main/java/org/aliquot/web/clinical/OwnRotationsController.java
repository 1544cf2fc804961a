package org.aliquot.web.clinical;

import static org.aliquot.web.language.Phrases.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.RotationView;
import org.aliquot.clinical.Rotations;
import org.aliquot.school.School;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.language.Bilingual;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /records/clinical}: a learner's own rotations. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class OwnRotationsController {

    private final Rotations rotations;
    private final School school;

    OwnRotationsController(Rotations rotations, School school) {
        this.rotations = rotations;
        this.school = school;
    }

    @Bilingual
    @GetMapping(RotationUrls.OWN)
    ModelAndView page(Visit visit) {
        List<RotationView> own = rotations.of(visit.caller().id());
        OwnRotationsPage view = new OwnRotationsPage(
                own.stream()
                        .map(one -> new OwnRotationsPage.Own(
                                RotationWords.card(one, visit.dates()),
                                RotationUrls.ownPdf(one.id()),
                                !one.isComplete() && one.daysLeft() >= 0))
                        .toList(),
                collections(own));
        return visit.page(t("Clinical skills"), Destination.PROGRESS).show("clinical/own", view);
    }

    /** In English, for whoever it is shown to. */
    @GetMapping(RotationUrls.OWN_PDF)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Visit visit) {
        RotationView one = rotations.of(visit.caller().id()).stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(PageNotFound.missing());
        return RotationPaper.answer(one, visit.dates(), school.name());
    }

    /** Empty where nothing was collected. */
    private static List<String> collections(List<RotationView> own) {
        int venous = own.stream().mapToInt(RotationView::venipunctures).sum();
        int capillary = own.stream().mapToInt(RotationView::capillaries).sum();
        BigDecimal hours = own.stream()
                .filter(one -> one.plan().bench() == Bench.PHLEBOTOMY)
                .map(RotationView::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return venous + capillary == 0
                ? List.of()
                : List.of(
                        t(
                                "ASCP, route by class and clinical training: {0} of 100 collections without help, and {1} of 100 clinical hours in phlebotomy",
                                venous + capillary, RotationWords.number(hours)),
                        t(
                                "AMT and California: {0} of 50 venipunctures and {1} of 10 capillary punctures",
                                venous, capillary));
    }
}
