package org.aliquot.standby;

/** Why a standby is not read from at this moment. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unfit(String why) {
        super(why);
    }
}
