package org.aliquot.factor;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.OnlyWays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two ceremonies with passkeys (WebAuthn): registering one, and signing in with one. JSON comes and goes as browsers write it. */
@Service
public class Passkeys {

    public static final int LONGEST_NAME = 60;

    /** What we ask a browser for is small; keys with long certificates are not asked for any. */
    private static final int MOST_ATTESTATION_BYTES = 8 * 1024;

    private static final int MOST_OF_ONE_PERSON = 20;

    private static final String SIGN_IN = "sign-in";

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> KNOWN =
            new TypeReference<>() {};

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private final RelyingParty party;
    private final Challenges challenges;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final FactorDesk desk;
    private final OnlyWays ways;
    private final SecurityEvents events;
    private final TransactionTemplate transaction;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Passkeys(
            RelyingParty party,
            Challenges challenges,
            Accounts accounts,
            SecondFactors factors,
            FactorDesk desk,
            OnlyWays ways,
            SecurityEvents events,
            TransactionTemplate transaction) {
        this.party = party;
        this.challenges = challenges;
        this.accounts = accounts;
        this.factors = factors;
        this.desk = desk;
        this.ways = ways;
        this.events = events;
        this.transaction = transaction;
    }

    /** What a browser needs to make a new passkey. */
    public JsonNode registration(AccountId account) {
        AccountView person = accounts.find(account).orElseThrow();
        return json.valueToTree(party.toRegister(person, challenges.next(registering(account))));
    }

    /**
     * Takes a new passkey.
     *
     * @param name how its owner calls it
     * @param token the sign-in that stays if this is the first factor
     * @return false when it is not what {@link #registration} asked for
     */
    public boolean register(AccountId account, JsonNode credential, String name, String token) {
        return verified(() -> {
                    AccountView person = accounts.find(account).orElseThrow();
                    PublicKeyCredential<AuthenticatorAttestationResponse> made = json.convertValue(credential, NEW);
                    byte[] challenge = challenge(made.getResponse(), registering(account));
                    Factors before = factors.of(account);
                    require(before.passkeys().size() < MOST_OF_ONE_PERSON, "too many passkeys");
                    require(
                            made.getResponse().getAttestationObject().getBytes().length <= MOST_ATTESTATION_BYTES,
                            "too large");
                    party.ceremonies()
                            .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                    party.toRegister(person, challenge), new RelyingPartyPublicKey(made, named(name))));
                    require(challenges.spend(challenge), "the challenge was used");
                    desk.added(account, "passkey", !before.any(), token);
                    return account;
                })
                .isPresent();
    }

    /** What a browser needs to sign in with a passkey it finds itself. */
    public JsonNode signIn() {
        return json.valueToTree(party.toSignIn(challenges.next(SIGN_IN)));
    }

    /**
     * Who signs in with this; empty when the passkey is unknown, does not fit, or its account may not sign in.
     *
     * @param waiting whom a password, or a system that alone signs them in, has led to their second factor; null for nobody
     */
    public Optional<Caller> signIn(JsonNode credential, @Nullable AccountId waiting) {
        Optional<Caller> caller = verified(() -> shown(credential, waiting));
        events.record(
                caller.isPresent() ? SecurityEvent.FACTOR_USED : SecurityEvent.FACTOR_FAILED,
                caller.map(known -> known.id()).orElse(null));
        return caller;
    }

    private Caller shown(JsonNode credential, @Nullable AccountId waiting) {
        PublicKeyCredential<AuthenticatorAssertionResponse> shown = json.convertValue(credential, KNOWN);
        byte[] challenge = challenge(shown.getResponse(), SIGN_IN);
        PublicKeyCredentialUserEntity owner = party.ceremonies()
                .authenticate(new RelyingPartyAuthenticationRequest(party.toSignIn(challenge), shown));
        require(challenges.spend(challenge), "the challenge was used");
        AccountView person = accounts.find(UserHandle.account(owner.getId())).orElseThrow();
        require(person.active(), "the account is suspended");
        require(person.id().equals(waiting) || ways.of(person).isEmpty(), "another system alone signs the person in");
        return new Caller(person.id(), person.roles());
    }

    /**
     * Nothing of a ceremony that failed is stored. What exactly was wrong is for operators alone. The libraries answer some
     * hostile JSON with a null pointer.
     */
    private <T> Optional<T> verified(Supplier<T> ceremony) {
        try {
            return Optional.of(Objects.requireNonNull(transaction.execute(_ -> ceremony.get())));
        } catch (VerificationException
                | DataConversionException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException refused) {
            LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The challenge that the browser says it answers, if it is one of ours; that it is signed is checked afterwards. */
    private byte[] challenge(AuthenticatorResponse response, String purpose) {
        JsonNode data = json.readTree(response.getClientDataJSON().getBytes());
        byte[] challenge = Bytes.fromBase64(data.path("challenge").asString("")).getBytes();
        require(challenges.holds(challenge, purpose), "the challenge is not ours, or over");
        return challenge;
    }

    private static String registering(AccountId account) {
        return "registration of " + account;
    }

    private static String named(String name) {
        String line = name.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.isEmpty() ? "Passkey" : line.substring(0, Math.min(LONGEST_NAME, line.length()));
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalArgumentException(what);
        }
    }
}
