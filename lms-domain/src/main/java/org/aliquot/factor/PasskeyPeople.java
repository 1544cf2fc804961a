package org.aliquot.factor;

import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security's ceremonies want them: nothing is stored, the handle is the account's id. */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        AccountId account = UserHandle.account(id);
        return accounts.find(account).map(PasskeyPeople::entity).orElse(null);
    }

    static PublicKeyCredentialUserEntity entity(AccountView person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(UserHandle.of(person.id()))
                .name(person.handle())
                .displayName(person.name())
                .build();
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String username) {
        throw new UnsupportedOperationException("Passkeys know accounts by their id");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("Accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Accounts are erased elsewhere");
    }
}
