package org.aliquot.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever knows the address may, and who is signed in does not matter: no page's token is asked for, because mailboxes send such
 * forms by themselves (RFC 8058) and a cookie that travels along changes nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BySecret {}
