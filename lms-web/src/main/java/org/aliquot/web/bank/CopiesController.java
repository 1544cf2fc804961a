package org.aliquot.web.bank;

import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.authoring.CopyPage;
import org.aliquot.authoring.CopyPair;
import org.aliquot.authoring.NearCopies;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/copies}: questions that say nearly the same. */
@Controller
@Audience(Audience.Who.STAFF)
class CopiesController {

    private static final int PAGE = 50;

    private final NearCopies copies;
    private final TopicTitles topics;

    CopiesController(NearCopies copies, TopicTitles topics) {
        this.copies = copies;
        this.topics = topics;
    }

    @GetMapping(BankUrls.BANK_COPIES)
    ModelAndView pairs(@RequestParam(required = false) @Nullable String after, Visit visit) {
        CopyPage found = copies.pairs(Search.orNull(after), PAGE);
        CopyList view = new CopyList(
                found.pairs().stream().map(this::pair).toList(),
                new Paging(
                        Wording.count(found.pairs().size(), "pair") + (found.next() == null ? "" : ", more follow"),
                        Search.orNull(after) == null ? null : BankUrls.BANK_COPIES,
                        found.next() == null
                                ? null
                                : Address.with(BankUrls.BANK_COPIES, Map.of("after", found.next()))));
        return visit.at(Place.BANK, "Near copies").show("bank/copies", view);
    }

    private CopyList.Pair pair(CopyPair pair) {
        return new CopyList.Pair(side(pair.one()), side(pair.other()), Math.round(100 * pair.likeness()) + "%");
    }

    private CopyList.Side side(CopyPair.Side side) {
        return new CopyList.Side(
                side.slug(),
                side.begin(),
                topics.of(side.topic()),
                ItemStatus.of(side.status()),
                QuestionUrls.item(side.slug()));
    }
}
