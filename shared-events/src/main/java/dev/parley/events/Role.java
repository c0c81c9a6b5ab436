package dev.parley.events;

/** In which capacity somebody acts. */
public enum Role {

    SALES, PRODUCT, EXECUTIVE, FACILITATOR, AUDITOR, PRIVACY, LEGAL

}
