package org.aliquot.reminder;

/** Addresses that a reminder leads to, within the site; whoever makes the pages knows them. */
public interface ReminderLinks {

    String today();

    /** Where reminders are ended without a sign-in. */
    String end(String secret);
}
