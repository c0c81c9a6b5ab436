/** Tests of what an identity provider says. */
@org.jspecify.annotations.NullMarked
package dev.parley.webapi.oidc;
