package org.aliquot.web.connection;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.signon.JoinDomains;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ConnectionUrls;
import org.aliquot.web.flash.ConnectionFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/connections/{id}/domains}: whose addresses lead to accounts that are there. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class DomainsController {

    private final ConnectionDesk connections;
    private final ConnectionPages pages;
    private final JoinDomains domains;

    DomainsController(ConnectionDesk connections, ConnectionPages pages, JoinDomains domains) {
        this.connections = connections;
        this.pages = pages;
        this.domains = domains;
    }

    @PostMapping(ConnectionUrls.DOMAINS)
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(name = DomainLines.FIELD, defaultValue = "") String text,
            Visit visit) {
        Connection connection = connections
                .find(id)
                .filter(found -> found.kind() == ConnectionKind.LTI)
                .orElseThrow(PageNotFound::new);
        Typed typed = new Typed();
        List<String> wanted = DomainLines.read(text, typed);
        if (typed.isSound()) {
            domains.become(id, wanted, visit.caller().id());
            return SeeOther.to(ConnectionFlash.DOMAINS.at(ConnectionUrls.connection(id)));
        }
        ConnectionForm form = ConnectionForm.of(connection.settings(), connection.version());
        return visit.at(Place.CONNECTIONS, connection.name())
                .show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "connection/one",
                        pages.one(connection, form, Search.typed(text), typed.errors(), null, visit.dates()));
    }
}
