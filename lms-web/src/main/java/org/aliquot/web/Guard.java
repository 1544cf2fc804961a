package org.aliquot.web;

/**
 * What a page needs to pass our own guards.
 *
 * @param nonce of its import map
 * @param csrf the token of its forms
 * @param lookCookie what the cookie is called here that keeps how pages look
 */
public record Guard(String nonce, String csrf, String lookCookie) {}
