package org.aliquot.factor;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.aliquot.people.AccountView;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What we ask of a passkey: that it is found without a name being typed, and that it asks its owner for a finger, a face or a
 * PIN, which makes it two factors in one. It belongs to the host of {@code aliquot.base-url}; what a request says of its
 * host is never asked.
 */
@Component
class RelyingParty {

    private static final UserVerificationRequirement VERIFIED = UserVerificationRequirement.REQUIRED;

    private final Environment environment;
    private final PasskeyTable passkeys;
    private final PasskeyPeople people;

    RelyingParty(Environment environment, PasskeyTable passkeys, PasskeyPeople people) {
        this.environment = environment;
        this.passkeys = passkeys;
        this.people = people;
    }

    PublicKeyCredentialCreationOptions toRegister(AccountView person, byte[] challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(entity())
                .user(PasskeyPeople.entity(person))
                .challenge(new Bytes(challenge))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(VERIFIED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(passkeys.findByUserId(UserHandle.of(person.id())).stream()
                        .map(RelyingParty::descriptor)
                        .toList())
                .timeout(Challenges.LIFE)
                .build();
    }

    PublicKeyCredentialRequestOptions toSignIn(byte[] challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(host())
                .challenge(new Bytes(challenge))
                .allowCredentials(List.of())
                .userVerification(VERIFIED)
                .timeout(Duration.ofMinutes(5))
                .build();
    }

    WebAuthnRelyingPartyOperations ceremonies() {
        return new Webauthn4JRelyingPartyOperations(people, passkeys, entity(), Set.of(origin()));
    }

    private PublicKeyCredentialRpEntity entity() {
        return PublicKeyCredentialRpEntity.builder().id(host()).name("Aliquot").build();
    }

    private String host() {
        return site().getHost();
    }

    /** As browsers write it: without a path, and without a port that goes without saying. */
    private String origin() {
        URI site = site();
        boolean usual =
                site.getPort() < 0 || site.getPort() == (site.getScheme().equals("https") ? 443 : 80);
        return site.getScheme() + "://" + site.getHost() + (usual ? "" : ":" + site.getPort());
    }

    private URI site() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return URI.create(environment.getProperty("aliquot.base-url", "http://localhost:" + port));
    }

    private static PublicKeyCredentialDescriptor descriptor(CredentialRecord passkey) {
        return PublicKeyCredentialDescriptor.builder()
                .id(passkey.getCredentialId())
                .transports(passkey.getTransports())
                .build();
    }
}
