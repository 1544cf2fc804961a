package org.aliquot.web.bank;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.authoring.SavedFilters;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.flash.BankFlash;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/filters}: what somebody often looks for in the bank. */
@Controller
@Audience(Audience.Who.STAFF)
class BankFilterController {

    private final SavedFilters filters;

    BankFilterController(SavedFilters filters) {
        this.filters = filters;
    }

    @PostMapping(BankUrls.BANK_FILTERS)
    ModelAndView save(BankWanted wanted, @RequestParam(required = false) @Nullable String name, Visit visit) {
        String typed = Search.typed(name);
        // the page makes no longer names and filters; whoever goes around it gets no filter
        if (typed.isEmpty()
                || typed.length() > SavedFilters.NAME
                || wanted.url().length() > SeeOther.LONGEST) {
            return SeeOther.to(BankFlash.FILTER_UNNAMED.at(wanted.url()));
        }
        filters.save(visit.caller().id(), typed, wanted.parameters());
        return SeeOther.to(BankFlash.FILTER_SAVED.at(wanted.url()));
    }

    @PostMapping(BankUrls.BANK_FILTER_REMOVAL)
    ModelAndView remove(@PathVariable UUID id, Visit visit) {
        if (!filters.remove(visit.caller().id(), id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(BankFlash.FILTER_REMOVED.at(BankUrls.BANK));
    }
}
