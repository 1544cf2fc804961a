package org.aliquot.web.signin;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import org.aliquot.people.DemoAccounts;
import org.aliquot.web.signin.SignInPage.DemoAccount;
import org.springframework.stereotype.Component;

/** The demo accounts as the sign-in page lists them; none when demo mode is off. */
@Component
class DemoPeople {

    private final DemoAccounts demo;

    DemoPeople(DemoAccounts demo) {
        this.demo = demo;
    }

    List<DemoAccount> accounts() {
        return demo.addresses().stream()
                .map(address -> new DemoAccount(role(address), address, DemoAccounts.PASSWORD))
                .toList();
    }

    private static String role(String address) {
        return switch (address.substring(0, address.indexOf('@'))) {
            case "instructor" -> t("Instructor");
            case "admin" -> t("Administrator");
            default -> t("Learner");
        };
    }
}
