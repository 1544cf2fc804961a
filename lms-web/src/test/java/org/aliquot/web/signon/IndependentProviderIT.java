package org.aliquot.web.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.signon.SignOnChange;
import org.aliquot.signon.SignOnWish;
import org.aliquot.web.gallery.Chromium;
import org.junit.jupiter.api.Test;

/** With a provider that was not written for us: discovery, its own sign-in page, code, PKCE, and whose account it is. */
class IndependentProviderIT extends SignOnTest {

    @Test
    void signsALearnerInToTheAccountOfTheirAddress() {
        AccountId learner = account("maya", Role.LEARNER);
        try (IndependentProvider there = new IndependentProvider(domain);
                BrowserContext context = Chromium.browser().newContext()) {
            SignOnWish wish = new SignOnWish(
                    "Independent College",
                    there.issuer(),
                    IndependentProvider.CLIENT,
                    IndependentProvider.SECRET,
                    rules(true, true, false));
            SignOnChange change = desk.connect(wish, administrator);
            assertThat(change).isInstanceOf(SignOnChange.Saved.class);
            UUID id = ((SignOnChange.Saved) change).id();
            try {
                connections.activate(id, administrator);
                there.letBack(site() + "/sso/callback/" + id);
                Page page = context.newPage();
                page.navigate(site() + "/sign-in");
                page.getByLabel("Email").fill(address("maya"));
                page.getByText("Continue with your school or employer").click();
                page.getByPlaceholder("Username").fill("maya");
                page.getByPlaceholder("Password").fill(IndependentProvider.PASSWORD);
                page.locator("button[type=submit]").first().click();

                assertThat(page).hasURL(site() + "/today");
                assertThat(identity(id, "maya")).contains(learner);
            } finally {
                connections.disconnect(id, administrator);
            }
        }
    }
}
