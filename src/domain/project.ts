/** A project as far as judging needs it. */
export interface Project {
  /** Numeric id, as the permission endpoints use it. */
  readonly id: number;
  readonly key: string;
  /** Empty where only ids and keys were read. */
  readonly name: string;
  /** `team` for team-managed (`style: next-gen`), `company` for company-managed (`style: classic`). */
  readonly style: 'company' | 'team';
  /** software, business, service_desk, product_discovery, customer_service, …; `unknown` where it was not read. */
  readonly typeKey: string;
  /** Whether it has a customer portal, where that was established without reading its type. */
  readonly portal?: boolean;
  readonly categoryId?: string;
}

/** A project that was not judged, and why. */
export interface SkippedProject {
  readonly key: string;
  readonly id?: number;
  readonly reason: 'archived' | 'deleted' | 'not-found';
}
