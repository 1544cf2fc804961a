package org.aliquot.idtoken;

import com.nimbusds.jose.jwk.RSAKey;

/** What came of looking for a system's key. */
public sealed interface KeyFinding {

    record Found(RSAKey key) implements KeyFinding {}

    record Unknown() implements KeyFinding {}

    record Unreachable() implements KeyFinding {}
}
