package dev.parley.sharedevents;

/** In which capacity somebody acts. */
public enum Role {

    SALES, PRODUCT, EXECUTIVE, FACILITATOR, AUDITOR, PRIVACY, LEGAL

}
