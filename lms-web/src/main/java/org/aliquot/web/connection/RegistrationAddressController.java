package org.aliquot.web.connection;

import org.aliquot.access.Audience;
import org.aliquot.lti.RegistrationAddresses;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ConnectionUrls;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.lti.OwnSite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes the address by which an LMS registers itself. It is shown in this very answer, because it cannot be shown again. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class RegistrationAddressController {

    private final RegistrationAddresses addresses;
    private final OwnSite site;

    RegistrationAddressController(RegistrationAddresses addresses, OwnSite site) {
        this.addresses = addresses;
        this.site = site;
    }

    @PostMapping(ConnectionUrls.REGISTRATION_ADDRESSES)
    ModelAndView make(Visit visit) {
        String secret = addresses.make(visit.caller().id());
        return visit.at(Place.CONNECTIONS, "Let the LMS register itself")
                .show("connection/invited", new InvitedPage(site.to(LtiUrls.registration(secret))));
    }
}
