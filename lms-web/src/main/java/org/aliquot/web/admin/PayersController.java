package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.directory.PayerDesk;
import org.aliquot.directory.PayerSeats;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/payers}: who pays for others, and how many seats are left. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class PayersController {

    private final PayerDesk payers;

    PayersController(PayerDesk payers) {
        this.payers = payers;
    }

    @GetMapping(AdminUrls.PAYERS)
    ModelAndView all(Visit visit) {
        List<PayerSeats> all = payers.all();
        return visit.at(Place.PEOPLE, "Payers and seats")
                .show(
                        "admin/payers",
                        new PayersPage(
                                all.stream().map(PayersController::line).toList(), all.size() == PayerDesk.MOST));
    }

    private static PayersPage.Line line(PayerSeats one) {
        return new PayersPage.Line(
                one.name().isEmpty() ? "No name" : one.name(),
                EnrollmentWords.payer(one.payer(), null),
                classes(one),
                one.seats() == 0 ? "–" : "" + one.seats(),
                one.seats() == 0 ? "–" : "" + one.taken(),
                one.seats() == 0 ? "–" : "" + one.free(),
                one.taken() > one.seats(),
                one.people());
    }

    /** {@code 3, of which 1 without a limit}. */
    private static String classes(PayerSeats one) {
        return one.unlimited() == 0
                ? "" + one.classes()
                : one.classes() + ", of which " + one.unlimited() + " without a limit";
    }
}
