import { createContext, useContext } from "react";

/** The answer's nonce while it is rendered on the server; empty in the browser, which hides nonces from scripts. */
export const NonceContext = createContext("");

export const useNonce = () => useContext(NonceContext) || undefined;
