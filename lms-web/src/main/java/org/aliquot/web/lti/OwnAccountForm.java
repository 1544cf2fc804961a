package org.aliquot.web.lti;

/**
 * Leads whoever had an account before to joining it.
 *
 * @param button what it sends, which shows that it was pressed on this page
 */
public record OwnAccountForm(String action, String button) {}
