package org.aliquot.web;

/** What a page needs to pass our own guards: the nonce of its import map and the token of its forms. */
public record Guard(String nonce, String csrf) {}
