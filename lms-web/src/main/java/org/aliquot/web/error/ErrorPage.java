package org.aliquot.web.error;

/** What happened, what is safe, what to do. */
public record ErrorPage(String title, String what, String todo, String words, String url) {}
